/** A line or item of a list as it stands, without the marks of Markdown or HTML. */
export interface Entry {
  /** 1-based line where it starts. */
  readonly line: number;
  readonly text: string;
  /** The text set apart at its beginning, in bold or as a link: most often the name. */
  readonly lead?: string;
  /** True if a list marker comes before it. */
  readonly marked: boolean;
  /** True if blank lines or headings are around it, so that it may be a heading. */
  readonly alone?: boolean;
  /** Why its signature was taken back, where the list says so: "struck out". */
  readonly withheld?: string;
}

/** Entries of a text, and its other content. */
export interface Entries {
  readonly entries: readonly Entry[];
  /** Lines that are no signatures by their form: headings, rules, code. */
  readonly passedOver: readonly number[];
}

/** Words by which organizers mark a signature that was taken back. */
const WITHDRAWN =
  /[([]\s*(?:signature\s+)?(?:retracted|withdrawn|withdrew|revoked|removed|has withdrawn|retirad[oa]|retir[óo] su firma|retirée?|zurückgezogen|widerrufen|ritirat[oa]|отозван[оа]?|подпись отозвана|سحب)(?![\p{L}])[^)\]]*[)\]]/iu;

/** Tells whether a text says that the signature in it was withdrawn. */
export function saysWithdrawn(text: string): boolean {
  return WITHDRAWN.test(text);
}

/** A link's or bracket's text that names an account or a page, and nobody. */
export function isContact(text: string): boolean {
  return (
    isAccount(text) ||
    /^(?:https?:\/\/|www\.|mailto:)/i.test(text) ||
    /^(?:[\w-]+\.)+[a-z]{2,}(?:\/\S*)?$/i.test(text) ||
    /^(?:github|gitlab|twitter|x|mastodon|linkedin|website|homepage|web|site|link|profile|blog|orcid|e-?mail|bluesky)$/i.test(
      text,
    )
  );
}

const isAccount = (text: string) => /^@[\w.-]+(?:@[\w.-]+)?$/.test(text);

/** Drops accounts beside a name, "@jane" or "(@jane)", and what brackets are left empty. */
export function dropContacts(text: string): string {
  return text
    .replace(
      /([([])\s*([^()[\]]*?)\s*([)\]])/g,
      (whole, open: string, inner: string, close: string) => {
        const parts = inner.split(/\s*[,;/|·]\s*/);
        const kept = parts.filter((part) => part !== '' && !isAccount(part));
        if (kept.length === parts.length) return whole;
        return kept.length > 0 ? `${open}${kept.join(', ')}${close}` : '';
      },
    )
    .replace(/(^|[,;–—|-])\s*@[\w-][\w.-]*(?=\s|[,;()–—|]|$)/g, '$1')
    .replace(/^(\P{Ll}?[^,;()@]{2,60}?)\s+@[\w-][\w.-]*(?=\s*(?:[,;()–—|]|$))/u, '$1')
    .replace(/\s*([,;–—|])(?:\s*[,;–—|])+/g, '$1')
    .replace(/\s+([,;])/g, '$1')
    .replace(/([,;–—|-])\s*(?=[([])/g, ' ')
    .replace(/\s{2,}/g, ' ')
    .replace(/[\s,;–—|-]+$/, '')
    .trim();
}
