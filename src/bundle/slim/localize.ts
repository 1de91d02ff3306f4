/** Runtime of lit-localize for messages as the build leaves them: with an id always, as plain text. */

interface Source {
  readonly templates: Readonly<Record<string, string>>;
}

let read: () => Source;

export const configureReentrantLocalization = (options: { loadLocaleSync: () => Source }): void => {
  read = options.loadLocaleSync;
};

export const str = undefined;

export const msg = (message: string, values?: readonly unknown[]): string | undefined =>
  read().templates[message]?.replace(/{(\d)}/g, (_, i: number) => values![i] as string);
