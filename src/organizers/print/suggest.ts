import { quote } from './shell.ts';

let place: string | undefined;

/** Says where this run's data are, as it was typed; nothing where they are in their usual place. */
export function suggestWith(data: string | undefined): void {
  place = data;
}

/** The option that a suggested command needs to work on the same data. */
export const dataOption = (): string => (place === undefined ? '' : ` --data ${quote(place)}`);

/** A command as it can be pasted, on the same data. */
export const suggest = (command: string): string =>
  `npm run signatories -- ${command}${dataOption()}`;
