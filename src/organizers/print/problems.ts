import { formatProblem, type Problem } from '../../schema/problem.ts';
import { someOf } from './screens.ts';

/** Problems of the data, one a line, as many as so many lines hold; if there are more, all are in a file. */
export function someProblems(problems: readonly Problem[], most: number): string[] {
  return someOf(
    {
      first: problems.slice(0, most).map(formatProblem),
      count: problems.length,
      all: () => problems.map(formatProblem),
      what: 'problem',
    },
    most,
  );
}
