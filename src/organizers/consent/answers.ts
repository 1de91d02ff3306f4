import { foldWords } from '../match/names.ts';
import { wordPattern } from '../read/columns/word-list.ts';
import {
  AGREEING,
  CONFIRMING,
  DRAFTS,
  HIDING,
  LIMITS,
  NEGATION,
  PUBLISHING,
  REMOVING,
  SPAM,
  WAITING,
} from './words.ts';

/** The meaning of an answer about publishing the person's name. */
export type Meaning = 'yes' | 'no' | 'blank' | 'unclear';

const YES =
  'name; my name; list; listed; named; full name; with my name; with my full name; with name; by name; my full name; namentlich; mit namen; mit vollem namen; con mi nombre; con nombre; nombre completo; avec mon nom; nom complet; con nome; nome completo; com nome; amb el meu nom; yes; yeah; yep; ja; jawohl; oui; si; sí; sì; sim; да; نعم; true; wahr; verdadero; vrai; vero; verdadeiro; veritable; истина; صحيح; 1; x; checked; on; ok; okay; agree; agreed; ' +
  'selected; marcado; marcada; coché; angekreuzt; selezionato; seleccionado; einverstanden; de acuerdo; d accord; d acord; concordo; acepto; accetto; aceito; accepto; accepte; ' +
  'согласен; согласна; موافق; موافقة; affirmative; i do; i agree; i consent; sure; of course; gerne; por supuesto; certamente; claro; bien sûr; naturalmente';
const NO =
  'no; nope; nein; non; não; nao; нет; لا; كلا; false; falsch; falso; faux; fals; ложь; خطأ; 0; unchecked; off; disagree; declined; none; never; no thanks; lieber nicht; nicht einverstanden';

const yes = new Set(YES.split(';').map((word) => foldWords(word)));
const no = new Set(NO.split(';').map((word) => foldWords(word)));
const YES_FIRST = wordPattern(YES);
const NO_FIRST = wordPattern(NO);

/** Marks that forms and spreadsheets write for a ticked box, which have no letters. */
const TICK = /^[✓✔☑✅☒🗹*+•●]+\uFE0F?$/u;
const NO_TICK = /^[✗✘❌☐⬜○\-–—]+\uFE0F?$/u;

/** Longest answer that is looked into; what is longer is prose. */
const MAX_ANSWER = 200;

/** An answer as answers are compared: without regard to case, accents, spaces and a last stop. */
export function foldAnswer(answer: string): string {
  const cleaned = answer
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s\u00A0]+/g, ' ')
    .trim();
  return cleaned.replace(/[.!,;:]{1,5}$/, '').trim();
}

/** The first word, if that says yes or no, and what follows. */
function takeFirst(words: string): { first?: 'yes' | 'no'; rest: string } {
  for (const [first, pattern] of [
    ['no', NO_FIRST],
    ['yes', YES_FIRST],
  ] as const) {
    const found = pattern.exec(words);
    if (found?.index === 0) return { first, rest: words.slice(found[0].length).trim() };
  }
  return { rest: words };
}

/** Reads a whole phrase: "publicly", "do not publish", "unconfirmed", "not spam". */
function readPhrase(words: string): Meaning {
  const negated = NEGATION.test(words);
  if (NOT_YET.test(words)) return 'no';
  const refuses = [HIDING, DRAFTS, SPAM, REMOVING, WAITING].some((pattern) => pattern.test(words));
  const agrees = [PUBLISHING, AGREEING, CONFIRMING, DONE].some((pattern) => pattern.test(words));
  if (
    /^(?:not|no|kein|nicht|non|pas) (?:spam|anonym\p{L}*|anonim\p{L}*|hidden|removed|deleted|draft)$/u.test(
      words,
    )
  ) {
    return 'yes';
  }
  if (refuses || HIDES_PLAINLY.test(words)) return 'no';
  if (agrees && negated) return 'no';
  if (agrees && !LIMITS.test(words)) return 'yes';
  return 'unclear';
}

/** Somebody is still to confirm, or to look: words that hold "confirm", and yet are no confirmation. */
const NOT_YET = wordPattern(
  'confirming; verifying; validating; approving; to be confirmed; to be verified; to be validated; to be approved; to confirm; to verify; to validate; to approve; needs confirmation; needs verification; needs approval; confirmation needed; confirmation required; requires confirmation; approval required; approval requested; submitted for approval',
  'confirmation sent; confirmation e mail sent; confirmation email sent; confirmation mail sent; confirmation requested; verification sent; verification e mail sent; verification email sent; verification requested; in moderation; under moderation; under review; in review; on hold; scheduled',
  'zu bestätigen; zu prüfen; in prüfung; wird geprüft; wird bestätigt; bestätigungsmail*; bestätigungslink*; bestätigungs e mail; bestätigung verschickt; bestätigung gesendet; bestätigung versendet; bestätigung angefordert; bestätigung offen; bestätigung fehlt',
  'por confirmar; por verificar; por validar; por aprobar; confirmación enviada; confirmación solicitada; en revisión; a confirmar; a validar; em revisão; confirmação enviada; confirmação solicitada; per confirmar; confirmació enviada; en revisió',
  'à confirmer; à valider; à vérifier; à approuver; confirmation envoyée; confirmation demandée; en modération; da confermare; da verificare; da approvare; conferma inviata; conferma richiesta; in revisione',
  'на проверке; на модерации; подтверждение отправлено; подтверждение запрошено; требует подтверждения; требуется подтверждение; قيد المراجعة; قيد التأكيد; تم إرسال التأكيد; بانتظار التأكيد; يحتاج إلى تأكيد',
);

/** States in which tools keep what is no signature, each as a whole cell. */
const NO_SIGNATURE = wordPattern(
  'test; testing; is test; test entry; test submission; test signature; duplicate; is duplicate; fake; bot; hoax; invalid; declined; refused; spam; is spam; junk; trash; trashed; in trash; partial; partially; partially complete; incomplete; draft; abandoned; unconfirmed; not confirmed; unverified; not verified; unapproved; not approved; pending; rejected; withdrawn; removed; deleted; cancelled; canceled; revoked; retracted; unsubscribed from petition',
  'dublette; doppelt; duplikat; ungültig; nicht freigegeben; duplicado; duplicada; duplicat; duplicato; doublon; papierkorb; entwurf; teilweise; unvollständig; unbestätigt; nicht bestätigt; ausstehend; abgelehnt; zurückgezogen; widerrufen; gelöscht; entfernt; storniert',
  'papelera; borrador; parcial; incompleto; incompleta; sin confirmar; no confirmado; no confirmada; pendiente; rechazado; rechazada; retirado; retirada; eliminado; eliminada; borrado; borrada; cancelado; cancelada',
  'lixeira; rascunho; não confirmado; não confirmada; pendente; rejeitado; rejeitada; removido; removida; excluído; excluída; paperera; esborrany; sense confirmar; pendent; rebutjat; rebutjada; retirat; esborrat; esborrada; eliminat',
  'corbeille; brouillon; partiel; partielle; incomplet; incomplète; non confirmé; non confirmée; en attente; rejeté; rejetée; refusé; refusée; retiré; retirée; supprimé; supprimée; annulé; annulée; indésirable',
  'cestino; bozza; parziale; incompleta; non confermato; non confermata; in attesa; rifiutato; rifiutata; ritirato; ritirata; rimosso; rimossa; eliminato; cancellato; cancellata; annullato; annullata',
  'спам; корзина; черновик; не подтверждено; не подтвержден; не подтверждена; неподтверждено; ожидает; отклонено; отклонен; отклонена; отозвано; отозвана; удалено; удалена; удален; مسودة; محذوف; محذوفة; مرفوض; مرفوضة; معلق; غير مؤكد; غير مؤكدة; ملغى; مسحوب',
);

const WHOLE_STATE = new RegExp(`^(?:${NO_SIGNATURE.source}|${NOT_YET.source})$`, 'u');

/** Tells whether a whole cell is a state in which a row is no signature: "Spam", "Partial", "in trash". */
export function isStateOfNoSignature(cell: string): boolean {
  return cell.length <= 40 && WHOLE_STATE.test(foldWords(cell));
}

const DONE = wordPattern(
  'read; unread; starred; complete; completed; finished; done; final; submitted; signed; live; ham; vollständig; abgeschlossen; completo; completa; completado; completada; complet; complète; terminé; terminado; completato; concluido; отправлено; завершен*; مكتمل; subscribed; present; kept; keep; included; include',
);

/**
 * Reads what an answer means for the person's name.
 *
 * @param shows - whether a plain "yes" in this column shows the name ("Publish my name?"), or
 *   hides it ("Hide my name?")
 * @param letters - whether single letters are answers here, as where all are Y and N
 */
export function readAnswer(answer: string, shows: boolean, letters = false): Meaning {
  const trimmed = answer.trim();
  if (/^(?:|null|\\n|#?n\/a)$/i.test(trimmed)) return 'blank';
  const token = (said: boolean): Meaning => (said === shows ? 'yes' : 'no');
  if (TICK.test(trimmed)) return token(true);
  if (NO_TICK.test(trimmed)) return token(false);
  if (trimmed.length > MAX_ANSWER) return 'unclear';
  const words = foldWords(trimmed.replace(/n['’]t\b/gi, ' not'));
  if (letters && /^[yjstodд]$/.test(words)) return token(true);
  if (letters && /^[nfн]$/.test(words)) return token(false);
  if (yes.has(words)) return token(true);
  if (no.has(words)) return token(false);
  if (/^1 0+$/.test(words)) return token(true);
  if (/^0 0+$/.test(words)) return token(false);
  const { first, rest } = takeFirst(words);
  const phrase = readPhrase(rest);
  if (first === undefined) return phrase;
  if (shows) {
    if (first === 'no') return 'no';
    return phrase === 'no' || NEGATION.test(rest) || LIMITS.test(rest) ? 'unclear' : 'yes';
  }
  if (first === 'yes') return phrase === 'yes' ? 'unclear' : 'no';
  return phrase === 'no' || NEGATION.test(rest) || LIMITS.test(rest) ? 'unclear' : 'yes';
}

const HIDES_PLAINLY =
  /(?:^| )(?:anonym\p{L}*|anonim\p{L}*|аноним\p{L}*|مجهول|hidden|hide me|hide my name|unlisted|not named|unnamed|nameless|without (?:my )?name|ohne (?:meinen )?namen|sin (?:mi )?nombre|sans (?:mon )?nom|senza (?:il mio )?nome|sem (?:o meu )?nome|sense (?:el meu )?nom|без имени|بدون اسم|(?:only|just) count(?: me)?|nur zahlen|solo contar\p{L}*|ne pas publier|no publicar|nicht veroffentlichen|non pubblicare|nao publicar|не публиковать|do not (?:publish|list|show|name|display)(?: me| my name)?|withdrawn|unconfirmed)(?= |$)/u;

/** Tells whether a cell says by itself, whatever was asked, that somebody isn't to be named. */
export function hidesPlainly(cell: string): boolean {
  if (cell.length > 80) return false;
  return HIDES_PLAINLY.test(foldWords(cell.replace(/n['’]t\b/gi, ' not')));
}

/** Tells whether a cell is such an answer at all, whichever. */
export function isAnswer(cell: string): boolean {
  return readAnswer(cell, true, true) !== 'unclear' && cell.trim() !== '';
}

const DATE =
  /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})(?:[T,\s-].{0,40})?$|^\d{10}(?:\d{3})?$/;

/** Tells whether a cell holds a day, or a day and a time. */
export function isDate(cell: string): boolean {
  return DATE.test(cell.trim().slice(0, 60));
}
