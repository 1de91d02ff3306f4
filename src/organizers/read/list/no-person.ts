import { foldWords } from '../../match/names.ts';
import { countriesByName } from '../countries-by-name.ts';
import { wordsOfName } from './titles.ts';

/** Particles of names, written small. */
const PARTICLES = new Set(
  (
    'de da do dos das del della delle dei degli di du des la le lo las los el al an y i e und von vom ' +
    'van der den het ter ten te zu zum zur zur af av ibn bin bint ben abu ul ur ur-rahman d l dit ' +
    'och og ap vd ’t t s na оглы кызы бин ибн'
  ).split(' '),
);

/** Words that stand in sentences and in no name; small or at the beginning. */
const SENTENCE = new Set(
  (
    'the we you your our please is are was were be have has had not this that these those with would ' +
    'will should can could to my me us it its if when who which what by on for and or but in at as ' +
    'here there all any more than only also just may must let it’s i’m add sign read click see join ' +
    'nosotros nosotras por para con que este esta estos estas una un su sus mi no firma firme ' +
    'nous vous pour avec que ce cette ces est sont une un sur dans signez signer ' +
    'wir sie bitte ist sind für mit dieser diese dieses das die nicht ein eine im am auf hier mein meine ' +
    'noi voi per con che questo questa sono una un è ' +
    'nós vocês com para por uma não ' +
    'nosaltres amb per aquest aquesta ' +
    'мы вы не для это эта наш ваш мой пожалуйста ' +
    'نحن إلى من في على هذا هذه'
  ).split(' '),
);
/** Small words that are particles in one language and words of sentences in another. */
for (const word of PARTICLES) SENTENCE.delete(word);

/** Whole lines that stand around lists of names: greetings, headings, what programs add. */
const LINES = new Set(
  (
    'signed; signed by; signature; signatures; signatories; signatory; signers; signees; undersigned; names; name; ' +
    'supporters; endorsements; endorsed by; initiators; authors; first signatories; list of signatories; ' +
    'individuals; individual signatories; people; organizations; organisations; open letter; letter; ' +
    'contents; table of contents; contact; license; home; about; news; privacy; imprint; faq; menu; search; ' +
    'back; next; previous; share; donate; login; contributing; how to sign; sign; translations; ' +
    'best; best regards; kind regards; regards; best wishes; sincerely; sincerely yours; yours sincerely; ' +
    'yours; yours faithfully; thanks; thank you; many thanks; cheers; hello; hi; dear all; dear friends; ' +
    'in solidarity; solidarity; greetings; anonymous; anon; unknown; n n; nobody; test; test test; none; ' +
    'firmas; firmantes; firmado; firmado por; las firmas; abajo firmantes; saludos; un saludo; saludos cordiales; ' +
    'un abrazo; gracias; muchas gracias; hola; atentamente; carta abierta; nombres; adhesiones; personas; organizaciones; anónimo; anónima; ' +
    'signataires; signature; les signataires; premiers signataires; cordialement; bien à vous; merci; bonjour; ' +
    'salutations; lettre ouverte; contact; noms; organisations; anonyme; ' +
    'unterzeichner; unterzeichnerinnen; unterzeichnende; unterschriften; erstunterzeichner; erstunterzeichnerinnen; ' +
    'mit freundlichen grüßen; freundliche grüße; viele grüße; beste grüße; liebe grüße; mfg; danke; vielen dank; ' +
    'hallo; guten tag; offener brief; impressum; datenschutz; startseite; kontakt; hier; namen; organisationen; anonym; ' +
    'assinaturas; assinantes; signatários; atenciosamente; abraços; obrigado; obrigada; carta aberta; nomes; anônimo; ' +
    'signatures; signants; salutacions; gràcies; carta oberta; noms; anònim; ' +
    'firme; firmatari; firmatarie; primi firmatari; cordiali saluti; saluti; grazie; lettera aperta; nomi; anonimo; ' +
    'подписи; подписали; подписанты; подписавшиеся; с уважением; спасибо; здравствуйте; открытое письмо; имена; аноним; ' +
    'الموقعون; الموقعين; الموقعات; التوقيعات; شكرا; مع التحية; رسالة مفتوحة; الأسماء; مجهول'
  )
    .split('; ')
    .map(foldWords),
);

/** Beginnings of lines that greet or end a message. */
const BEGINNINGS =
  /^(?:dear|hello|hi|hey|best regards|kind regards|yours|sent from|enviado desde|envoyé de|von meinem|inviato da|gesendet|on .* wrote|from:|to:|cc:|subject:|date:|re:|fwd:|estimad[oa]s?|querid[oa]s?|chère?s?|sehr geehrte|liebe[rs]?|gentil[ei]|cari|car[oa]s?|prezad[oa]s?|уважаемы|дорогие|عزيزي|السادة|last updated?|updated|copyright|©|total|page \d|signature \d|we,|nosotros,|nous,|wir,|noi,|мы,)(?![\p{L}])/iu;

/** Words of organizations' names. */
const ORGANIZATION =
  /(?<![\p{L}])(?:universi(?:ty|dad|dade|té|tät|tat|tà|teit)|институт|университет|جامعة|institute?|instituto|istituto|gmbh|e\.\s?v\.|inc\.?|ltd\.?|llc|s\.a\.|association|associação|associació|associazione|asociación|foundation|fundación|fundação|fondation|stiftung|verein|verband|partei|party|partido|partito|parti|sindicato|sindacato|syndicat|gewerkschaft|committee|comité|komitee|department|departamento|département|faculty|facultad|faculté|fakultät|college|hochschule|ministry|ministerio|society|sociedad|network|collective|colectivo|collectif|movement|movimiento|mouvement|bewegung)(?![\p{L}])/iu;

/** The reason why what stands where a name should is no person's name; nothing where it may be one. */
export function whyNoPerson(name: string, rest: string): string | undefined {
  const say = (what: string) => `unreadable: ${what}`;
  const whole = rest ? `${name}, ${rest}` : name;
  if (/^[#<>{}|=`/\\*_~-]{1,}/.test(name) || /[<>{}|=\\]|\]\(|\/\//.test(name)) {
    return say('this looks like marks of a page or a program, not like a name');
  }
  if (/^["'“]?[\p{L}_][\p{L}\w-]*["'”]?:\s*\S/u.test(whole) && !/^\p{Lu}\p{L}+ /u.test(name)) {
    return say('this looks like a field of a form or a file, not like a name');
  }
  if (BEGINNINGS.test(whole) || LINES.has(foldWords(name)) || LINES.has(foldWords(whole))) {
    return say('this looks like a greeting or a heading, not like a name');
  }
  const place = name.replace(/^(?:en|in|aus|from|dans|nel|em|в|في)\s+/iu, '');
  if (rest === '' && countriesByName(place)) return say('this is a country, perhaps a heading');
  if (/[?!…]$|[?!…]\s/u.test(name)) return say('this looks like a sentence, not like a name');
  const letters = name.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return undefined;
  if (letters === 1) return say('a name has more than one letter');
  if (/^\d|\d{4}/.test(name)) return say('a name has no number; is this a date or a heading?');
  const words = wordsOfName(name);
  const small = words.filter(
    (word) =>
      /^\p{Ll}/u.test(word) &&
      !/^(?:d|l|dell|dall|del|o|mc)['’]/iu.test(word) &&
      !PARTICLES.has(word.toLowerCase()),
  );
  const first = words[0]?.toLowerCase().replace(/[^\p{L}’']/gu, '') ?? '';
  const sentence =
    words.length > 8 ||
    small.some((word) => SENTENCE.has(word.replace(/[^\p{L}’']/gu, ''))) ||
    (words.length > 1 &&
      SENTENCE.has(first) &&
      !(
        words.length < 4 &&
        small.length === 0 &&
        /^(?:in|an|as|my|do|no|sie|la|can|may|will|das|me|on|per|con|su|mi)$/.test(first)
      )) ||
    (small.length > 1 && small.length < words.length) ||
    (small.length === words.length && words.length > 3) ||
    // "Open letter", "Guten Tag zusammen"
    (words.length > 1 &&
      /^\p{Lu}/u.test(words[0]!) &&
      /^\p{Ll}/u.test(words.at(-1)!) &&
      small.includes(words.at(-1)!));
  if (sentence) {
    return say('this looks like a sentence or a heading, not like “Name, description. (Country)”');
  }
  if (ORGANIZATION.test(name)) {
    return say('this looks like an organization; import those with --section organizations');
  }
  return undefined;
}

/** Tells whether a name has no capital, as some write theirs. */
export function isSmall(name: string): boolean {
  return /\p{Ll}/u.test(name) && !/\p{Lu}/u.test(name);
}
