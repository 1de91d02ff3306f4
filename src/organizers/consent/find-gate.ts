import { foldHeading, wordPattern } from '../read/columns/word-list.ts';
import type { CellsLook } from '../read/columns/cells.ts';
import { fieldCalled } from '../read/columns/fields.ts';
import { NOT_PUBLISHED, PRIVATE, WILL_BE_PUBLISHED } from '../read/columns/private-words.ts';
import {
  AGREEING,
  CONFIRMING,
  CONTACTING,
  DRAFTS,
  HIDING,
  NAMING,
  NEGATION,
  OTHER_DATA,
  PUBLISHING,
  REMOVING,
  SENDING,
  SPAM,
  STATUS,
  STATUS_OR_STATE,
  TERMS,
  WAITING,
} from './words.ts';

/** Kinds of columns about publishing somebody. */
export type GateKind =
  | 'publishing'
  | 'hiding'
  | 'consent'
  | 'confirmation'
  | 'status'
  | 'draft'
  | 'spam'
  | 'withdrawal'
  | 'sent'
  | 'terms'
  | 'tags';

/** A column whose answers decide who may be published. */
export interface GateColumn {
  readonly kind: GateKind;
  /** True if a plain "yes" shows the name, or hides it; absent where the heading offers both. */
  readonly shows?: boolean;
  /** Any date is the same answer, and an empty cell the other. */
  readonly dates?: boolean;
}

const WEAKER_KINDS: ReadonlySet<GateKind> = new Set(['terms', 'sent', 'tags']);

/** Tells whether a column matters only if some answer in it is no plain yes. */
export function isWeak({ kind }: GateColumn): boolean {
  return WEAKER_KINDS.has(kind);
}

const OR = wordPattern('or; oder; o; ou; oppure; или; أو; versus; vs');
const TAGS = wordPattern(
  'tags; tag list; labels; label; user tags; etiquetas; étiquettes; schlagwörter; etichette; метки; теги; وسوم',
);

/** Headings that don't say what was asked, so that a "no" under them may mean the name. */
const UNINFORMATIVE =
  /^(?:ok|okay|q \d+|question \d+|frage \d+|pregunta \d+|domanda \d+|pergunta \d+|вопрос \d+|column \d+|field \d+|spalte \d+|answer|response|antwort|respuesta|reponse|check ?box|yes no|ja nein|si no|oui non)$/u;

/** Returns the index of the first word that matches; -1 if none does. */
function wordIndex(words: readonly string[], pattern: RegExp): number {
  return words.findIndex((word) => pattern.test(word));
}

/** Tells whether one of the words just before turns a word's meaning: "do not publish". */
function isNegated(words: readonly string[], pattern: RegExp, reach: number): boolean {
  return words.some((word, index) => {
    if (!pattern.test(word)) return false;
    const from = Math.max(0, index - reach);
    for (let at = index - 1; at >= from; at--) {
      // "Publish my name or not?", "if not, we only count you" ask, they don't deny.
      if (NEGATION.test(words[at]!)) return !(at > 0 && OR.test(words[at - 1]!));
    }
    return false;
  });
}

function readPublishing(folded: string): GateColumn {
  const words = folded.split(' ');
  const hides = HIDING.test(folded);
  const shows = PUBLISHING.test(folded);
  if (hides && shows) {
    const hidesFirst = wordIndex(words, HIDING) < wordIndex(words, PUBLISHING);
    if (OR.test(folded) || !hidesFirst || isNegated(words, HIDING, 3))
      return { kind: 'publishing' };
    return { kind: 'hiding', shows: false };
  }
  if (hides) {
    return isNegated(words, HIDING, 2)
      ? { kind: 'publishing', shows: true }
      : { kind: 'hiding', shows: false };
  }
  const agreed = words.findIndex((word) => AGREEING.test(word));
  const refused =
    isNegated(words, PUBLISHING, 4) ||
    NEGATION.test(words.at(-1)!) ||
    (agreed >= 0 && [agreed - 1, agreed + 1].some((at) => NEGATION.test(words[at] ?? '')));
  const asks = OR.test(words.at(-2) ?? '');
  return refused && !asks ? { kind: 'hiding', shows: false } : { kind: 'publishing', shows: true };
}

function fits(gate: GateColumn | undefined, look: CellsLook): GateColumn | undefined {
  if (!gate || look.dates < 0.6) return gate;
  return { ...gate, dates: true };
}

/** Where something is shown, in a heading: "on the website". */
const ON_A_PAGE =
  /(?:^| )(?:on|in|auf|en|sur|su|sul|nel|em|no|na|a|al|на|على) (?:(?:the|our|your|this|der|unserer|la|el|il|le|notre|nuestra|nuestro|nostro|nosso|nostra|nostre|l|o|os) ){0,2}(?:web ?site|web|site|webseite|internetseite|sito|pagina|page|сайте|الموقع)(?= |$)/gu;

/** Tells whether a heading is about other data than the name: "Show my e-mail address". */
function isAboutOtherData(folded: string): boolean {
  return OTHER_DATA.test(folded.replace(ON_A_PAGE, ' ')) && !NAMING.test(folded);
}

/** Tells whether the cells are words of their own, and no answers that come again and again. */
function isFreeText(look: CellsLook): boolean {
  return look.answers < 0.2 && look.filled >= 4 && look.distinct > look.filled / 2;
}

/** What a form says beside its box, which nobody answers: "Consent (Description)". */
export const CONSENT_NOTE = /\((?:Description|Revision ID)\)\s*$/i;

/** Finds what a heading with these cells says about publishing somebody, if anything. */
export function findGate(heading: string, look: CellsLook): GateColumn | undefined {
  const folded = foldHeading(heading);
  if (folded === '' || (CONSENT_NOTE.test(heading) && look.answers < 0.2)) return undefined;
  if (TAGS.test(folded) && folded.split(' ').length <= 4) return { kind: 'tags', shows: true };
  const answered = look.answers >= 0.5;
  if (/(?:^| )(?:double opt in|doi)(?= |$)/.test(folded)) {
    return fits({ kind: 'confirmation', shows: true }, look);
  }
  const contacts = CONTACTING.test(folded);
  const plain = contacts ? folded.replace(new RegExp(CONTACTING.source, 'gu'), ' ').trim() : folded;
  const publishes = PUBLISHING.test(plain) || HIDING.test(plain);
  if (contacts && !publishes) return undefined;
  if (publishes) {
    // "Contact person (name, will not be published)" speaks of what stands in the cells.
    if (NOT_PUBLISHED.test(folded) && !answered && !AGREEING.test(folded)) return undefined;
    if (look.names >= 0.6 && look.distinct > look.filled / 2) return undefined;
    if (!answered && !AGREEING.test(folded)) {
      if (WILL_BE_PUBLISHED.test(folded)) return undefined;
      if (fieldCalled(folded) !== undefined && look.filled > 0) return undefined;
      if (isFreeText(look) && !/[?؟]/.test(heading)) return undefined;
    }
    if (isAboutOtherData(folded)) return undefined;
    return fits(readPublishing(plain), look);
  }
  if (fieldCalled(folded) !== undefined && !answered) return undefined;
  if (UNINFORMATIVE.test(folded) && look.answers >= 0.8) return { kind: 'consent', shows: true };
  return fits(findState(folded, plain, look), look);
}

function findState(folded: string, plain: string, look: CellsLook): GateColumn | undefined {
  if (TERMS.test(plain) && (AGREEING.test(plain) || look.answers >= 0.5)) {
    return { kind: 'terms', shows: true };
  }
  const prose = PRIVATE.some(([kind, words]) => kind.startsWith('comments') && words.test(folded));
  if (prose && look.answers < 0.5) return undefined;
  // "Consent revoked on"; longer questions only say that it may be revoked.
  const brief = plain.split(' ').length <= 4 || look.dates >= 0.6;
  if (brief && AGREEING.test(plain) && REMOVING.test(plain)) {
    return { kind: 'withdrawal', shows: isNegated(plain.split(' '), REMOVING, 2) };
  }
  const negated = isNegated(plain.split(' '), AGREEING, 2);
  if (AGREEING.test(plain)) {
    if (isAboutOtherData(folded)) return undefined;
    return { kind: 'consent', shows: !negated };
  }
  const state = (kind: GateKind, pattern: RegExp): GateColumn | undefined =>
    pattern.test(plain) ? { kind, shows: isNegated(plain.split(' '), pattern, 2) } : undefined;
  const bad = state('withdrawal', REMOVING) ?? state('draft', DRAFTS) ?? state('spam', SPAM);
  if (bad) return isFreeText(look) && look.dates < 0.6 ? undefined : bad;
  if (/(?:^| )unconfirmed(?= |$)/.test(plain)) return { kind: 'confirmation', shows: false };
  if (SENDING.test(plain) && look.dates >= 0.6) return { kind: 'sent', shows: true, dates: true };
  if (CONFIRMING.test(plain)) {
    return { kind: 'confirmation', shows: !isNegated(plain.split(' '), CONFIRMING, 2) };
  }
  if (/(?:^| )(?:marital|employment|student|immigration|civil|academic|social) /.test(plain))
    return undefined;
  if (STATUS.test(plain) && !/(?:^| )(?:name|nombre|nome|nom|apellidos|address)(?= |$)/.test(plain))
    return { kind: 'status', shows: look.states < 1 };
  if (STATUS_OR_STATE.test(plain) && look.answers >= 0.6) {
    return { kind: 'status', shows: look.states < 1 };
  }
  return undefined;
}

/** Tags that say no, whatever stands beside them: `do_not_publish`, `withdrawn`, `spam`. */
export function refusingTag(cell: string): string | undefined {
  return cell
    .slice(0, 2000)
    .split(/[,;|\n]/)
    .map((tag) => tag.trim())
    .find((tag) => {
      const folded = foldHeading(tag);
      if (folded === '' || folded.split(' ').length > 6) return false;
      const denied = PUBLISHING.test(folded) && NEGATION.test(folded);
      const negated = NEGATION.test(folded) && !denied;
      return (
        denied ||
        (!negated &&
          ([HIDING, REMOVING, SPAM].some((words) => words.test(folded)) ||
            /(?:^| )(?:unconfirmed|unverified|draft|duplicate)(?= |$)/.test(folded) ||
            (WAITING.test(folded) && CONFIRMING.test(folded)))) ||
        (negated && (CONFIRMING.test(folded) || AGREEING.test(folded)))
      );
    });
}

const MY_NAME =
  /(?:^| )(?:my name|my signature|me publicly|mi nombre|mi firma|(?:meinen|mein) namen?|meine unterschrift|mon nom|ma signature|mio nome|mia firma|(?:o )?meu nome|minha assinatura|meu nom|meva signatura|мо[еюи]\p{L}* (?:имя|подпись|фамили\p{L}*)|اسمي|توقيعي)(?= |$)/u;
const STAYS_ANONYMOUS =
  /(?:stay|remain|keep me|be|bleiben|bleibe|permanecer|quedar|rester|restare|rimanere|ficar|mantenir|остаться|please|bitte|por favor|s il vous plait|per favore)(?: \p{L}+){0,2} (?:anonym|anonim|аноним)\p{L}*/u;

/** Notes of organizers about somebody, and words of people, that mean: off the list. */
const ASKED_TO_GO = new RegExp(
  '(?:^| )(?:' +
    [
      '(?:asked|asks|wants|wanted|wishes|wished|requested|requests|would like) (?:to be|being) (?:removed|deleted|withdrawn|unlisted|taken (?:off|down|out)|anonymous|left out)',
      '(?:asked|requested)(?: for)?(?: (?:his|her|their))? (?:removal|deletion|withdrawal)',
      '(?:removed|deleted|withdrawn|unlisted) (?:at|on|upon|by) (?:(?:own|his|her|their) )?request',
      '(?:withdrew|has withdrawn|withdraws|retracted|retracts|revoked)(?: (?:his|her|their|my))? (?:name|signature|consent)',
      '(?:remove|delete|unlist|take) me',
      '(?:do not|please not|not) (?:publish|list|name|display) (?:me|him|her|name)',
      '(?:mochte|will|wollte|bat) (?:(?:darum|um|von der liste|aus der liste) ){0,2}(?:geloscht|entfernt|gestrichen|anonym|loschung|streichung)',
      '(?:unterschrift|zustimmung|einwilligung) (?:zuruckgezogen|widerrufen|zuruckgenommen)',
      '(?:(?:does|do|did) not (?:want|wish)|prefers?|preferred|would rather|asked|wants|wishes) (?:(?:his|her|their|my) name )?(?:not )?to (?:be (?:named|listed|published|shown|mentioned)|appear)|not to be (?:named|listed|published|shown|mentioned)',
      '(?:mochte|will|wollte|wunscht|soll|darf)(?: \\p{L}+){0,3} nicht (?:\\p{L}+ ){0,2}(?:genannt|veroffentlicht|gelistet|aufgefuhrt|erwahnt|gezeigt|erscheinen)',
      'no (?:quiere|desea) (?:aparecer|figurar|salir|ser (?:nombrad|mencionad|publicad)[oa]|que (?:se publique|aparezca|salga|figure))',
      'ne (?:veut|souhaite|desire) pas (?:apparaitre|figurer|etre (?:nomme|cite|publie|mentionne)e?|que son nom)',
      'non (?:vuole|desidera) (?:apparire|comparire|figurare|essere (?:nominat|pubblicat|citat|menzionat)[oa]|che (?:il suo nome|si pubblichi))',
      'nao (?:quer|deseja) (?:aparecer|figurar|constar|ser (?:nomead|citad|publicad|mencionad)[oa]|que)|no vol (?:apareixer|figurar|sortir|ser (?:anomenat|citat|publicat)d?a?|que)',
      'не (?:хочет|желает) (?:быть (?:назван|указан|упомянут)|чтобы|указывать|публик)\\p{L}*|(?:просит|просила|просил|просьба) не (?:публиковать|указывать|называть|упоминать)',
      'لا (?:يريد|تريد|يرغب|ترغب)(?: في)? (?:نشر|ذكر|ظهور|ان)',
      'bitte nicht (?:veroffentlichen|nennen|namentlich)',
      '(?:pidio|pide|solicito|solicita|quiere) (?:la baja|su baja|darse de baja|ser (?:eliminad|borrad|retirad)[oa]|retirar su firma)|retiro su firma|no publicar(?: su)? nombre',
      '(?:pediu|pede|solicitou|quer) (?:para )?(?:ser (?:removid|retirad|excluid)[oa]|a remocao do nome|retirar a assinatura)|retirou a assinatura',
      '(?:ha demanat|demana|vol) (?:la baixa|ser (?:esborra|retira|elimina)(?:t|da))|ha retirat la signatura',
      '(?:a demande|demande|souhaite|veut) (?:(?:a )?etre (?:retire|supprime|efface)e?|son retrait|sa suppression|l anonymat|rester anonyme)|a retire sa signature',
      '(?:ha chiesto|chiede|vuole) (?:di )?essere (?:rimoss|cancellat|tolt)[oa]|ha (?:chiesto la sua rimozione|ritirato la firma)',
      '(?:просит|просила|просил|попросила|попросил) (?:удалить|убрать|снять|исключить) (?:ее|его|себя|подпись|имя)|(?:отозвал|отозвала) подпись',
      'طلبت? (?:حذف|ازاله|سحب) (?:اسمه|اسمها|توقيعه|توقيعها)|سحبت? توقيعه?ا?',
    ].join('|') +
    ')(?= |$)',
  'u',
);

/** Tells whether a comment asks not to be named, or to be taken off: a person's "no", wherever it stands. */
export function refusesInProse(cell: string): boolean {
  const folded = foldHeading(cell);
  if (STAYS_ANONYMOUS.test(folded) || ASKED_TO_GO.test(folded)) return true;
  if (!MY_NAME.test(folded)) return false;
  return (
    (NEGATION.test(folded) && PUBLISHING.test(folded)) ||
    (/(?:^| )(?:share|use|list|mention)(?= |$)/.test(folded) && NEGATION.test(folded)) ||
    REMOVING.test(folded) ||
    HIDING.test(folded)
  );
}
