/** A row that is to come in, as [name, description, organization, countries]. */
export type Person = readonly [
  name: string,
  description?: string,
  organization?: string | readonly string[],
  countries?: string,
];

/** What a file of the folder holds. All people in them are made up. */
export interface Case {
  /** The tool that writes such files. */
  readonly tool: string;
  /** Those who come in, once the answers that the tool offers are taken as yes. */
  readonly people: readonly Person[];
  /** Those who answered no, are hidden, withdrew, never confirmed, or are spam. */
  readonly forbidden?: readonly string[];
  /** Those of them whom the look names; all where absent. */
  readonly named?: readonly string[];
  /** What the look must say. */
  readonly says?: readonly RegExp[];
  /** Lines whose people are no valid signatures. */
  readonly problems?: readonly number[];
  readonly section?: 'organizations';
  /** Answers that the organizer gives, where the tool has none to offer. */
  readonly options?: readonly string[];
}

const AMARA = 'Amara Okonkwo-Lind';
const TOMAS = 'Tomás Herrería Vega';
const NADIA = 'Nadia Nopublico';
const ULRICH = 'Ulrich Pendling';
const PENELOPE = 'Penelope Quietsworth';
const WALTER = 'Walter Widerruf';
const UPPSALA = 'Uppsala University';
const HISTORIAN: Person = [AMARA, 'Historian', undefined, 'SE'];

export const CASES: Readonly<Record<string, Case>> = {
  '01-consent-no.csv': {
    tool: 'Google Forms',
    people: [HISTORIAN],
    forbidden: [NADIA],
    says: [
      /line 3: Nadia Nopublico: “No, only count me”/,
      /--publish-if "May we publish your name under the letter\?=Yes"/,
    ],
  },
  '02-hide-name.csv': {
    tool: 'Petitioner',
    people: [[AMARA, undefined, undefined, 'SE']],
    forbidden: [PENELOPE],
  },
  '03-unconfirmed-utf16.csv': { tool: 'SpeakOut!', people: [HISTORIAN], forbidden: [ULRICH] },
  '05-withdrawn.csv': {
    tool: 'Airtable',
    people: [[AMARA, undefined, UPPSALA]],
    forbidden: [WALTER],
  },
  '06-drafts.csv': {
    tool: 'Webform',
    people: [HISTORIAN],
    forbidden: [ULRICH, NADIA],
    says: [/accounts: “webform_username”/, /1 signed and only don’t want to be named/],
  },
  '08-contact-person.csv': {
    tool: 'Sign-on form',
    people: [
      ['Bread and Peace Society', undefined, undefined, 'SE'],
      ['Union of Bakers', undefined, undefined, 'ES'],
    ],
    forbidden: ['Conny Tact', 'Paula Privata'],
    named: [],
    section: 'organizations',
  },
  '11-private-in-cells.csv': {
    tool: 'Spreadsheet',
    people: [],
    problems: [2, 3, 4, 5, 6],
    forbidden: ['Jane Doe', 'John Roe', 'Ann Coe', 'Mia Poe', 'Max Foe'],
  },
  '20-us-states.csv': {
    tool: 'Change.org',
    people: [
      [AMARA, undefined, undefined, 'SE'],
      ['Tom Harriman', undefined, undefined, 'US'],
      ['Gina Delawere', undefined, undefined, 'US'],
      ['Cal Ifornia', undefined, undefined, 'US'],
      ['Ingrid Hoosier', undefined, undefined, 'US'],
    ],
    says: [/country +← “Country”/, /Not used.*“State”/],
  },
  '21-state-alone.csv': {
    tool: 'Action Network',
    people: [[AMARA], ['Tom Harriman'], ['Gina Delawere']],
  },
  '23-nationbuilder.csv': {
    tool: 'NationBuilder',
    people: [
      [AMARA, 'Historian', UPPSALA, 'SE'],
      ['Tom Harriman', 'Engineer', 'Acme Inc.', 'US'],
    ],
  },
  '24-ort-before-land.csv': {
    tool: 'openPetition',
    people: [['Brigitte Falkenrath', undefined, undefined, 'DE']],
    forbidden: [PENELOPE],
  },
  '25-place-of-birth.csv': {
    tool: 'Spreadsheet',
    people: [
      ['Anna Bianchi', 'docente'],
      ['Luca Neri', 'operaio'],
    ],
    says: [/places of birth.*“Luogo di nascita”/],
  },
  '26-answer-glued-to-name.csv': {
    tool: 'Google Forms',
    people: [[AMARA, 'Historian']],
    forbidden: [NADIA],
  },
  '28-last-names-only.csv': {
    tool: 'Gravity Forms',
    people: [HISTORIAN, [TOMAS, 'Profesor', undefined, 'ES']],
  },
  '30-name-anonymous.csv': {
    tool: 'Microsoft Forms',
    people: [HISTORIAN, [TOMAS, 'Profesor', undefined, 'ES']],
  },
  '31-firstname.csv': { tool: 'Proca', people: [[AMARA, undefined, undefined, 'SE']] },
  '34-signature-column.csv': { tool: 'Spreadsheet', people: [[AMARA, 'Historian']] },
  '35-rows-above-the-headings.csv': {
    tool: 'Spreadsheet',
    people: [
      [AMARA, 'Professor', ['History', 'Uppsala']],
      [TOMAS, 'Professor', ['Sociology', 'Salamanca']],
    ],
    says: [/headings are in line 3/],
  },
  '37-slash-headings.csv': { tool: 'Decidim', people: [[AMARA]] },
  '60-week1.csv': {
    tool: 'Spreadsheet',
    people: [
      HISTORIAN,
      [WALTER, 'Teacher', undefined, 'DE'],
      [TOMAS, 'Professor', undefined, 'ES'],
    ],
  },
  '64-count-without-names.csv': {
    tool: 'Spreadsheet',
    people: [[AMARA, undefined, undefined, 'SE']],
    forbidden: [NADIA],
    says: [/--unnamed 1/],
  },
  'google-es.csv': {
    tool: 'Google Forms',
    people: [
      [AMARA, 'Historiadora', undefined, 'SE'],
      [TOMAS, 'Profesor', undefined, 'ES'],
    ],
    forbidden: [NADIA],
  },
  'google-de.csv': {
    tool: 'Google Forms',
    people: [['Brigitte Falkenrath', 'Historikerin', undefined, 'DE']],
    forbidden: [PENELOPE],
  },
  'google-fr.csv': {
    tool: 'Google Forms',
    people: [['OKONKWO-LIND Amara', 'Historienne', undefined, 'SE']],
    forbidden: ['NOPUBLICO Nadia'],
  },
  'google-it.csv': {
    tool: 'Google Forms',
    people: [['Anna Bianchi', 'docente', 'Università di Bologna', 'IT']],
    forbidden: ['Luca Silenzi'],
  },
  'google-pt.csv': {
    tool: 'Google Forms',
    people: [['Joana Ribeiro Prado', 'Professora', undefined, 'BR']],
    forbidden: ['Caio Anônimo Lima'],
  },
  'google-ca.csv': {
    tool: 'Google Forms',
    people: [['Montserrat Puigdevall Roca', 'mestra', undefined, 'ES']],
    forbidden: ['Jordi Callat Serra'],
  },
  'google-ru.csv': {
    tool: 'Google Forms',
    people: [['Амара Ивановна Светлова', undefined, 'МГУ', 'RU']],
    forbidden: ['Тихая'],
  },
  'google-ar.csv': {
    tool: 'Google Forms',
    people: [['أمل الحداد', 'مؤرخة', 'جامعة تونس', 'TN']],
    forbidden: ['سامي الصامت'],
  },
  'microsoft-forms.csv': {
    tool: 'Microsoft Forms',
    people: [HISTORIAN, [TOMAS, 'Profesor', undefined, 'ES']],
    forbidden: [NADIA],
  },
  'typeform.csv': {
    tool: 'Typeform',
    people: [
      [AMARA, undefined, UPPSALA, 'SE'],
      [TOMAS, undefined, 'Universidad de Salamanca', 'ES'],
    ],
    forbidden: [NADIA, ULRICH],
  },
  'framaforms-three-rows.tsv': {
    tool: 'Framaforms',
    people: [[AMARA, 'Historienne']],
    forbidden: [ULRICH, NADIA],
  },
  'limesurvey-questions.csv': {
    tool: 'LimeSurvey',
    people: [
      ['Brigitte Falkenrath', 'Historikerin', undefined, 'DE'],
      ['Karl Mustermann-Vogt', 'Tischler', undefined, 'CH'],
    ],
    forbidden: [ULRICH, PENELOPE],
  },
  'limesurvey-codes.csv': { tool: 'LimeSurvey', people: [HISTORIAN], forbidden: [ULRICH, NADIA] },
  'action-network-tags.csv': {
    tool: 'Action Network',
    people: [
      [AMARA, 'Historian', undefined, 'US'],
      ['Tom Harriman', 'Engineer', undefined, 'US'],
    ],
    forbidden: [NADIA],
  },
  'civicrm.csv': {
    tool: 'CiviCRM',
    people: [[AMARA, 'Historian', UPPSALA, 'SE']],
    forbidden: [ULRICH],
  },
  'change-org-comments.csv': {
    tool: 'Change.org',
    people: [
      [AMARA, undefined, undefined, 'SE'],
      ['Tom Harriman', undefined, undefined, 'US'],
    ],
    forbidden: [NADIA],
  },
  'eff.csv': {
    tool: 'EFF',
    people: [
      [AMARA, undefined, undefined, 'US'],
      ['Cal Ifornia', undefined, undefined, 'US'],
    ],
  },
  'openpetition-es.csv': {
    tool: 'openPetition',
    people: [[TOMAS, undefined, undefined, 'ES']],
    forbidden: [NADIA],
  },
  'avaaz.csv': {
    tool: 'Avaaz',
    people: [
      [AMARA, undefined, undefined, 'SE'],
      [TOMAS, undefined, undefined, 'ES'],
    ],
  },
  'speakout-new.csv': { tool: 'SpeakOut!', people: [HISTORIAN], forbidden: [PENELOPE, ULRICH] },
  'petitioner.csv': {
    tool: 'Petitioner',
    people: [
      [AMARA, undefined, undefined, 'SE'],
      [TOMAS, undefined, undefined, 'ES'],
    ],
    forbidden: [PENELOPE, ULRICH],
  },
  'gravity-forms.csv': {
    tool: 'Gravity Forms',
    people: [HISTORIAN, [TOMAS, 'Profesor', undefined, 'ES']],
    forbidden: [NADIA],
  },
  'wpforms.csv': { tool: 'WPForms', people: [HISTORIAN], forbidden: [ULRICH, 'Spam Bot'] },
  'cfdb.csv': { tool: 'Contact Form 7', people: [HISTORIAN], forbidden: [NADIA] },
  'mailchimp.csv': {
    tool: 'Mailchimp',
    people: [[AMARA, undefined, UPPSALA, 'SE']],
    forbidden: [ULRICH],
  },
  'decidim.csv': { tool: 'Decidim', people: [[AMARA, undefined, UPPSALA]], forbidden: [WALTER] },
  'proca.csv': { tool: 'Proca', people: [[AMARA, undefined, undefined, 'SE']], forbidden: [NADIA] },
  'earth-bill.csv': {
    tool: 'earth-bill',
    people: [
      [AMARA, 'Historian', undefined, 'US'],
      ['Tom Harriman', 'Engineer', undefined, 'US'],
    ],
    forbidden: [PENELOPE, ULRICH],
  },
  'surveymonkey.csv': { tool: 'SurveyMonkey', people: [[AMARA, 'Historian']], forbidden: [NADIA] },
  'nextcloud.csv': { tool: 'Nextcloud Forms', people: [HISTORIAN], forbidden: [NADIA] },
  'jotform.csv': { tool: 'Jotform', people: [HISTORIAN] },
  'qualtrics.csv': { tool: 'Qualtrics', people: [HISTORIAN], forbidden: [NADIA, ULRICH] },
  'turned.csv': {
    tool: 'Spreadsheet',
    people: [
      ['Brigitte Falkenrath', 'Historikerin', undefined, 'DE'],
      ['Karl von der Heide', 'Tischler', undefined, 'CH'],
    ],
  },
  'second-surname.csv': {
    tool: 'Spreadsheet',
    people: [
      [TOMAS, undefined, undefined, 'ES'],
      ['Amara Okonkwo Lind', undefined, undefined, 'SE'],
    ],
  },
  'merge-tags.csv': {
    tool: 'Mailchimp',
    people: [
      ['Amara Ngozi Okonkwo-Lind', 'Historian', UPPSALA, 'SE'],
      ['Tom Harriman Jr.', 'Engineer', 'Acme Inc.', 'US'],
    ],
  },
  'state-of-names.csv': {
    tool: 'Spreadsheet',
    people: [
      [TOMAS, undefined, undefined, 'AR'],
      [AMARA, undefined, undefined, 'CL'],
    ],
  },
  'withdrawn-fr.csv': {
    tool: 'Spreadsheet',
    people: [[AMARA, 'historienne', undefined, 'SE']],
    forbidden: [WALTER, PENELOPE],
  },
  'wpforms-type.csv': {
    tool: 'WPForms',
    people: [HISTORIAN],
    forbidden: [ULRICH, 'Buy Cheappills', NADIA],
    says: [/“Type” says in what state a row is: “Completed” 2, “Partial” 1, “Spam” 1\./],
  },
  'proca-states.csv': {
    tool: 'Proca',
    people: [
      [AMARA, undefined, undefined, 'SE'],
      [TOMAS, undefined, undefined, 'ES'],
    ],
    forbidden: [NADIA, ULRICH, WALTER],
    options: ['--publish-if', 'status=DELIVERED'],
    says: [/“status” has no answer that is plainly a yes/],
  },
  'gravity-consent.csv': {
    tool: 'Gravity Forms',
    people: [
      [AMARA, 'Historian', UPPSALA, 'SE'],
      [TOMAS, 'Profesor', undefined, 'ES'],
    ],
    forbidden: [NADIA],
    says: [/Empty: .*“Consent \(Description\)”/],
  },
  'decidim-hidden.csv': { tool: 'Decidim', people: [[AMARA], [TOMAS]], forbidden: [WALTER, PENELOPE] },
};
