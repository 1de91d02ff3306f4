import { assertInherits, assertSameLook, look, styled } from './look.ts';
import type { Stylesheet } from './stylesheets.ts';

/** A test for each sheet: what is inside the elements looks as on a bare page, and a count as its sentence. */
export function testSheets(sheets: readonly Stylesheet[]): void {
  let bare: Map<string, string>;
  before(async function () {
    this.timeout(120_000);
    bare = look(await styled());
  });

  for (const sheet of sheets) {
    it(sheet.name, async function () {
      this.timeout(120_000);
      if (sheet.file) {
        const answer = await fetch(`/__packages/${sheet.file}`);
        if (!answer.ok) {
          console.log(`Skipped “${sheet.name}”: ${await answer.text()}`);
          this.skip();
        }
      }
      const host = await styled(sheet);
      assertSameLook(bare, look(host));
      assertInherits(host);
    });
  }
}
