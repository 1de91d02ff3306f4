/** Thing × action, with pass or the reason; a reason in brackets is one that is documented, and no failure. */

interface Row {
  readonly thing: string;
  readonly action: string;
  readonly result: string;
}

export class Report {
  readonly rows: Row[] = [];
  /** Lines of a second table: what many visits leave. */
  readonly figures: string[] = [];

  /** Tries something; says at once what came of it. */
  async row(thing: string, action: string, check: () => Promise<true | string>): Promise<void> {
    const found = await check().catch((error: unknown) => `threw: ${String(error).slice(0, 80)}`);
    const result = found === true ? 'pass' : found;
    this.rows.push({ thing, action, result });
    console.error(`${thing} | ${action} | ${result}`);
  }

  get failed(): number {
    return this.rows.filter(({ result }) => !/^(pass|\()/.test(result)).length;
  }

  /** Returns one table for each set of actions that things were asked for: things down, actions across. */
  tables(): string {
    const sets = new Map<string, string[]>();
    for (const thing of new Set(this.rows.map((row) => row.thing))) {
      const own = this.rows.filter((row) => row.thing === thing);
      const key = own[0]!.action;
      sets.set(key, [...(sets.get(key) ?? []), thing]);
    }
    return [...sets.values()].map((things) => this.table(things)).join('\n\n');
  }

  private table(things: readonly string[]): string {
    const rows = this.rows.filter(({ thing }) => things.includes(thing));
    const actions = [...new Set(rows.map(({ action }) => action))];
    const cell = (thing: string, action: string) =>
      rows.find((row) => row.thing === thing && row.action === action)?.result ?? '';
    return [
      ['thing', ...actions],
      ['---', ...actions.map(() => '---')],
      ...things.map((thing) => [thing, ...actions.map((action) => cell(thing, action))]),
    ]
      .map((cells) => `| ${cells.join(' | ')} |`)
      .join('\n');
  }
}
