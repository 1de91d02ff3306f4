/** Titles before names in the nine languages; without their dots. */
const TITLES = new Set(
  (
    'prof profa prof.ª professor professora profesor profesora professeur dr dra drs dres doctor ' +
    'dipl diplom ing inf inform ingénieur mag magister mtro mtra lic licda arq abg abog ab sr sra ' +
    'srta mr mrs ms mx miss mme mlle m sir dame lord lady rev hon fr pater sister br capt col gen ' +
    'pd priv privatdozent doz dozent univ habil hc h.c c med phil rer nat jur iur oec pol theol ap ' +
    'apl em emer emerit emeritus emerita jun junprof juniorprof ass assoc asst associate assistant ' +
    'vertr dott dottssa dott.ssa avv msc m.sc bsc b.sc ma m.a ba b.a phd ph.d mba dphil llm kand ' +
    'cand stud dkfm mmag ddr mddr don doña herr frau chem phys math päd psych soz ök fh tu uni ' +
    'акад академик проф профессор доц доцент член-корр чл.-корр д-р докт канд ' +
    'أ د م الدكتور الدكتورة الأستاذ الأستاذة المهندس المحامي'
  ).split(' '),
);

/** Suffixes that follow a name after a comma and are part of it. */
const SUFFIX =
  /^(?:jr|sr|jun|sen|junior|senior|filho|neto|hijo|fils|père|figlio|ii|iii|iv|v|d\.\s?[jä])\.?$/iu;

/** Tells whether a word is a title, such as "Prof.", "Dr.-Ing.", "Diplom-Informatiker" or "(FH)". */
export function isTitle(word: string): boolean {
  const plain = word
    .toLowerCase()
    .replace(/^[([]|[)\].,]+$/g, '')
    .replace(/\.$/, '');
  if (TITLES.has(plain)) return true;
  const parts = plain.split(/[-.]+/).filter(Boolean);
  return (
    parts.length > 1 &&
    parts.every(
      (part) =>
        TITLES.has(part) ||
        part.length === 1 ||
        /^(?:informatik|ingenieur|kauf|phys|chem|math|psycho|päda|sozial|biolog)/.test(part),
    ) &&
    parts.some((part) => TITLES.has(part))
  );
}

/** Tells whether a text is titles only, so that the name comes next. */
export function areTitles(text: string): boolean {
  return text.trim() !== '' && text.trim().split(/\s+/).every(isTitle);
}

/** The words of a name without the titles before it. */
export function wordsOfName(name: string): string[] {
  const words = name.trim().split(/\s+/).filter(Boolean);
  const first = words.findIndex((word) => !isTitle(word));
  return first < 0 ? [] : words.slice(first);
}

/** Tells whether a text is a suffix of the name before it, such as "Jr." */
export function isSuffix(text: string): boolean {
  return SUFFIX.test(text.trim());
}
