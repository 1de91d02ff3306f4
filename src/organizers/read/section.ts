import type { Section } from '../../content/signatory.ts';
import { foldWords } from '../match/names.ts';

/** Words for the sections, in the nine languages. */
const WORDS: Readonly<Record<Section, string>> = {
  people:
    'people; person; persons; individual; individuals; private person; personas; persona; individuo; individuos; individual; particular; particulares; ' +
    'personnes; personne; individu; individus; particulier; Personen; Person; Einzelperson; Einzelpersonen; Privatperson; Menschen; Leute; persones; ' +
    'persone; individui; privato; pessoas; pessoa; indivíduo; indivíduos; люди; человек; лицо; физическое лицо; частное лицо; частные лица; أشخاص; شخص; فرد; أفراد; الأشخاص; الأفراد',
  organizations:
    'organizations; organisations; organization; organisation; institution; institutions; group; groups; association; party; union; company; ' +
    'organizaciones; organización; entidad; entidades; institución; colectivo; colectivos; asociación; partido; organisation; association; associations; collectif; collectifs; ' +
    'Organisationen; Organisation; Verein; Verband; Gruppe; Gruppen; Institution; organitzacions; organització; entitats; entitat; col·lectiu; ' +
    'organizzazioni; organizzazione; ente; enti; associazione; associazioni; organizações; organização; entidade; coletivo; associação; организации; организация; объединение; юридическое лицо; منظمات; منظمة; المنظمات; مؤسسة; مؤسسات; جمعية; هيئة',
};

const sections = new Map<string, Section>();
for (const [section, words] of Object.entries(WORDS) as [Section, string][]) {
  for (const word of words.split(';')) sections.set(foldWords(word), section);
}

/** The section that a cell means, if it means one. */
export function readSection(text: string): Section | undefined {
  return sections.get(foldWords(text));
}
