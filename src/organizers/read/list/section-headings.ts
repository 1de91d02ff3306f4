import { foldWords } from '../../match/names.ts';

const SIGNATURES =
  /\b(?:signator(?:y|ies)|signatures?|signees?|signers?|signed|undersigned|endorse(?:d|ments?|rs)|supporters|firmas|firmantes|firmado|adhesiones|signataires|unterzeichne\w*|erstunterzeichne\w*|unterschriften|unterstutze\w*|assinaturas|assinantes|signatarios|signants|signatures|firmatari\w*|firme|подпис\w*)(?![\p{L}])/u;

const OTHER =
  /\b(?:how|contribut\w*|contact|licen[cs]e|about|faq|press|translations?|add your|sign (?:the|this|here)|want to sign|links|references|notes|credits|thanks|como firmar|contacto|comment signer|kontakt|impressum|mitmachen|mitzeichnen)\b/u;

/** Tells whether a heading announces those who signed. */
export function isHeadingOfSignatures(title: string): boolean {
  const folded = foldWords(title);
  return (
    (SIGNATURES.test(folded) || /подпис|الموقع/u.test(folded)) &&
    !OTHER.test(folded) &&
    folded.split(' ').length < 8
  );
}

/** Tells whether a heading announces something else. */
export function isOtherHeading(title: string): boolean {
  return OTHER.test(foldWords(title));
}
