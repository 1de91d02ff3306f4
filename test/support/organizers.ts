import { executeServerCommand } from '@web/test-runner-commands';
import { afterThisTest } from './cleanup.ts';
import type { OrganizersAnswer, OrganizersRequest } from './command-types.ts';

/** Organizers with a copy of the data of their own, and a folder that a static host serves. */
export interface Organizers {
  /** The address of a file in the folder, on another origin. */
  url(path: string): string;
  /**
   * Runs the real tool: `run('publish', 'PUBLIC')`, where `PUBLIC` stands for the folder.
   * @returns what it printed
   * @throws Error when it ends with another code than 0
   */
  run(...args: string[]): Promise<string>;
}

const ask = (request: OrganizersRequest): Promise<OrganizersAnswer> =>
  executeServerCommand<OrganizersAnswer, OrganizersRequest>('organizers', request);

/** Sets organizers up until the test ends. */
export async function organizers(): Promise<Organizers> {
  const { id = '', url = '' } = await ask({ action: 'open' });
  afterThisTest(() => ask({ action: 'close', id }));
  return {
    url: (path) => url + path,
    run: async (...args) => {
      const { status, output = '' } = await ask({ action: 'run', id, args });
      if (status !== 0) throw new Error(`the tool ended with ${status}:\n${output}`);
      return output;
    },
  };
}
