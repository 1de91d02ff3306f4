declare module 'virtual:packs' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-imports -- an ambient module imports nothing relative
  export const packs: readonly import('../../src/content/packs.ts').Pack[];
}
