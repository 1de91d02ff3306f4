/** The text that `--help` prints. */
export const HELP = `Keeps the list of those who signed the letter.

  npm run signatories -- COMMAND

Commands

  check                 Looks whether all of the data are valid, and for duplicates.

  import FILE           Reads signatures from a file and says what it understands of each line.
                        Changes nothing. The file is a spreadsheet (CSV, or Excel's .xlsx), whose
                        first line says what the columns hold (Name, Description, Organization,
                        Country, in any of the nine languages and any order); a list in JSON,
                        YAML, HTML, Markdown or vCard; or a text with lines as in the letter:
                          Jane Doe, historian, University of Lima. (Peru)
    --write             Takes them, if all lines are fine. Of a form that was imported before, it
                        takes what is new and fine. The rest goes to FILE.left-out.csv beside it.
    --write --force     Takes those that are fine, and leaves out lines with problems and
                        likely duplicates.
    --publish-if "COLUMN=ANSWER"
                        Whoever gave this answer may be published. Needed where a column asks for
                        consent, or says who has confirmed, withdrawn or is hidden. May be repeated.
                        An answer of * is any but an empty one and a plain no; "COLUMN=" is the
                        empty one. Remembered.
    --map FIELD=COLUMN  What a column holds, by its heading or number: name, first name, family
                        name, description, organization, country, section … Remembered.
    --keep LINES        The likely duplicates in these lines are different people: --keep 12,15.
                        It also takes a yes beside a no of the same name in another line.
    --keep-duplicates   All of them are.
    --section SECTION   people (what is meant without it) or organizations.
    --encoding NAME     For old files whose accents can't be read, e.g. windows-1252.

  add "LINE"            Adds one signature, given as in the letter.
  add --name NAME       The same, piece by piece:
    --description TEXT  Who they are.
    --country COUNTRY   A name in any of the nine languages, or a code. May be repeated.
    --organization NAME May be repeated.
    --umbrella NAME     What the organizations belong to.
    --section SECTION   people or organizations.
    --id ID             Made from the name where it isn't given.
    --force             Adds them although someone with a similar name has signed, or they asked
                        to be removed before.

  edit ID               Corrects what is kept of somebody, who keeps the place and the id. Options
                        as with add; an empty text, --umbrella "", takes something away.
    --family NAME       The family name, where sort takes another for it.
    --pin, --unpin      Whether sort leaves them at the head of the list.

  remove ID             Takes one out; the full name will do where one person has it. Later imports
                        leave the name out.
    --may-return        It was a slip, or spam: later imports may take the name.

  undo                  Takes the last change back, whatever it was; done again, brings it again.

  list                  Says who has signed, with their ids.
    --country COUNTRY   Only those from there. May be repeated.
    --section SECTION   Only people, or only organizations.
    --csv               As CSV, for a spreadsheet.
    --countries         How many are from each country.

  sort                  Puts the list in the order of family names, but for the pinned and those
                        whom the letter prints.
    --language LANGUAGE Whose alphabet, e.g. es or sv.
    --all               The letter's own, too.
    --look              Only shows what it takes for family names.

  publish FOLDER        Writes signatories.json, count.json and pages/, which the pages that embed
                        the list or the count read, into the folder.
    --unnamed N         So many have signed besides, and aren't named: the total counts them, from
                        now on. It replaces the last N: add up those of several forms.

With every command

  --data FOLDER         Where the data are, if not in data/. Commands that are suggested have it.
  --help                Prints this.

Ends with 0 when all is well, 1 when something is wrong (nothing is changed then), and 2 when the
command itself was not understood.
`;
