import type { Words } from './words.ts'

const da = {
  usage: `Brug: npx referat KOMMANDO

  serve                                   starter programmet på DATA_DIR
  demo [--reset]                          starter programmet med opdigtede møder; --reset begynder forfra
  import FIL [--json|--flat|--report] [--meeting N]
                                          laver et møde ud af en fil; med et flag udskrives kun, hvad der blev læst
  invite --meeting ID --role ROLLE --name NAVN [--token]
                                          udskriver et login-link for en ny person i mødet; --token: en nøgle til et program
  invite --admin                          udskriver et nyt login-link for administratoren
  export MØDE --format json|html|md|docx|pdf|pdfa [--snapshot NR] [--closed]
                                          udskriver mødet, som det står nu, eller dets øjebliksbillede nr. NR;
                                          --closed: med de lukkede punkter, ellers kun det, offentligheden må læse
  replay MØDE [--to NR] [--closed]        udskriver mødet, som det stod efter ændring nr. NR; --closed: med de lukkede punkter,
                                          talt i deres egen række af ændringer
  backup FIL                              gemmer alt i DATA_DIR i én fil, også mens programmet kører
  restore FIL                             lægger en sikkerhedskopi i en tom DATA_DIR
  export MØDE --proof [--publication NAVN]
                                          udskriver alt, hvad der blev godkendt, med saltet, der beviser det over for den offentlige post;
                                          indeholder de lukkede punkter
  verify FIL|MAPPE|ADRESSE … [--key NØGLE] [--full FIL [--salt SALT]] [--json]
                                          kontrollerer poster, kæder og offentliggjorte filer, uden server medmindre der gives en adresse
  keys                                    viser nøglerne, som offentliggørelser underskrives med
  keys rotate [--lost]                    tager en ny nøgle i brug; --lost: den gamle er væk eller i fremmede hænder

ROLLE er secretariat, chair, participant eller observer.
Indstillinger kommer fra miljøet: PORT (3000), HOST (127.0.0.1), DATA_DIR (./data; demo: ./data/demo), PUBLIC_URL.`,
  unknownCommand: (name: string) => `Kommandoen "${name}" findes ikke.`,
  wrongUsage: (why: string) => `Forkert brug: ${why}`,
  missingArgument: (name: string) => `${name} mangler.`,
  tooManyArguments: 'der er for mange argumenter.',
  unknownOption: (given: string) => `${given} kan ikke bruges her, eller en værdi mangler.`,
  badRole: 'ROLLE skal være secretariat, chair, participant eller observer.',
  badNumber: (name: string) => `${name} skal være et helt tal fra 1.`,
  badFormat: 'FORMAT skal være json, html, md, docx, pdf eller pdfa.',
  badName: 'NAVN skal være på 1 til 200 tegn.',
  oneOf: (names: string) => `vælg højst ét af ${names}.`,

  administrator: 'Administrator',
  portTaken: (port: number) => `Port ${port} er optaget af et andet program. Luk det, eller vælg en anden port, for eksempel PORT=3001.`,
  cannotListen: (host: string) => `Adressen ${host} kan ikke bruges på denne maskine. Ret HOST.`,
  portForbidden: (port: number) => `Port ${port} kræver særlige rettigheder. Vælg en port over 1023.`,
  folderTaken: (folder: string) => `Et andet eksemplar af programmet kører allerede på ${folder}. Luk det først.`,
  folderUnusable: (folder: string) => `Mappen ${folder} kan ikke bruges: den kan ikke oprettes eller skrives i.`,
  databaseUnusable: (path: string) => `Databasen ${path} kan ikke åbnes. Den er beskadiget, låst eller lavet af en nyere version af programmet.`,
  running: (url: string) => `Referat kører på ${url}`,
  stop: 'Stop med Ctrl+C.',
  notBuilt: 'Skærmen er ikke bygget endnu. Kør "npm run build", og genindlæs.',
  notFound: 'Adressen findes ikke.',
  adminLink: (link: string) => `Log ind som administrator (linket virker én gang, i 7 dage):\n  ${link}`,
  notDemo: (folder: string) => `${folder} er ikke lavet af demoen og røres ikke. Vælg en anden DATA_DIR.`,
  demoLead: 'Login-links til demoen (hvert virker én gang, i 12 timer; start igen for nye):',
  demoReset: 'Demoen er begyndt forfra.',
  interrupted: 'Programmet lukker …',

  unknownMeeting: (id: string) => `Mødet ${id} findes ikke i denne DATA_DIR.`,
  noSnapshot: (number: number, count: number) => `Øjebliksbillede ${number} findes ikke. Mødet har ${count}.`,
  replayed: (seq: number, last: number, at: string, by: string) => `Ændring nr. ${seq} af ${last}, ${at}, af ${by}`,
  noPosition: (number: number, last: number) => `Ændring nr. ${number} findes ikke. Den sidste er nr. ${last}.`,
  noForm: {
    noCompiler: 'PDF kan ikke laves på denne maskine: Typst findes ikke til den. De andre former kan.',
    tooSlow: 'Det tog for lang tid at lave filen.',
    failed: 'Filen kunne ikke laves.',
  },
  noKeys: 'Der er ingen nøgler endnu. Den første laves, når programmet starter.',
  keySpan: (from: string, until: string | undefined) => (until === undefined ? `fra ${from}` : `fra ${from} til ${until}`),
  keyGone: 'NØGLEN MANGLER: der kan ikke offentliggøres. Læg den tilbage fra en sikkerhedskopi, eller kør "keys rotate --lost".',
  keyNotThere: (folder: string) => `Den gamle nøgle er ikke i ${folder} og kan ikke underskrive den nye. Læg den tilbage fra en sikkerhedskopi, eller brug --lost; så siger kæden for altid, at en nøgle gik tabt.`,
  rotated: (id: string, lost: boolean) => `Fra nu af underskrives med nøglen\n  ${id}\n${lost ? 'Den er ikke underskrevet af den gamle. Fortæl udvalgenes læsere, at den er jeres: de, der kender den gamle nøgle, stoler ikke på den nye.' : 'Den er underskrevet af den gamle, som ikke længere kan bruges. Det, den gamle har underskrevet, holder stadig.'}`,
  nothingToProve: 'Mødet har ingen sådan offentliggørelse, eller den er ikke i kæden endnu.',
  invited: (name: string, role: string, link: string) => `Login-link for ${name} (${role}), virker én gang, i 7 dage:\n${link}`,
  token: (name: string, role: string, token: string) => `Nøgle til et program, der handler som ${name} (${role}). Gælder i et år, send den som "Authorization: Bearer …":\n${token}`,
  imported: (title: string, body: string) => `Mødet "${title}" er oprettet under ${body}.`,
  importedAt: (id: string, address: string) => `id: ${id}\n${address}`,
  importLink: (link: string) => `Åbn det som administrator (linket virker én gang, i 7 dage):\n${link}`,
  untitled: 'Møde uden titel',
  unnamedBody: 'Uden udvalg',

  fileUnreadable: (file: string) => `Filen ${file} findes ikke eller kan ikke læses.`,
  fileThere: (file: string) => `Filen ${file} findes allerede og overskrives ikke.`,
  fileUnwritable: (file: string) => `Filen ${file} kan ikke skrives.`,
  noData: (folder: string) => `Der er ingen data i ${folder}.`,
  notBackup: (file: string) => `${file} er ikke en sikkerhedskopi, eller den er beskadiget.`,
  notEmpty: (folder: string) => `${folder} er ikke tom. En sikkerhedskopi lægges kun i en tom mappe.`,
  backedUp: (file: string, files: number) => `Sikkerhedskopien ligger i ${file} (databasen og ${files} filer).`,
  restored: (folder: string, files: number) => `Sikkerhedskopien ligger nu i ${folder} (databasen og ${files} filer).`,
  unexpected: 'Der skete en uventet fejl. Intet er gjort halvt.',
}

const en: typeof da = {
  usage: `Usage: npx referat COMMAND

  serve                                   starts the program on DATA_DIR
  demo [--reset]                          starts the program with invented meetings; --reset begins afresh
  import FILE [--json|--flat|--report] [--meeting N]
                                          makes a meeting of a file; with a flag only prints what was read
  invite --meeting ID --role ROLE --name NAME [--token]
                                          prints a sign-in link for a new person in the meeting; --token: a key for a program
  invite --admin                          prints a new sign-in link for the administrator
  export MEETING --format json|html|md|docx|pdf|pdfa [--snapshot N] [--closed]
                                          prints the meeting as it stands now, or its Nth snapshot;
                                          --closed: with the closed items, otherwise only what the public may read
  replay MEETING [--to N] [--closed]      prints the meeting as it stood after change N; --closed: with the closed items, counted
                                          in their own row of changes
  backup FILE                             stores all of DATA_DIR in one file, also while the program runs
  restore FILE                            puts a backup into an empty DATA_DIR
  export MEETING --proof [--publication NAME]
                                          prints all that was approved, with the salt that proves it to whoever has the public record;
                                          holds the closed items
  verify FILE|FOLDER|ADDRESS … [--key KEY] [--full FILE [--salt SALT]] [--json]
                                          checks records, chains and published files, without a server unless an address is given
  keys                                    lists the keys that sign publications
  keys rotate [--lost]                    begins to use a new key; --lost: the old one is gone or in foreign hands

ROLE is secretariat, chair, participant or observer.
Settings come from the environment: PORT (3000), HOST (127.0.0.1), DATA_DIR (./data; demo: ./data/demo), PUBLIC_URL.`,
  unknownCommand: name => `There is no command "${name}".`,
  wrongUsage: why => `Wrong usage: ${why}`,
  missingArgument: name => `${name} is missing.`,
  tooManyArguments: 'there are too many arguments.',
  unknownOption: given => `${given} cannot be used here, or a value is missing.`,
  badRole: 'ROLE must be secretariat, chair, participant or observer.',
  badNumber: name => `${name} must be a whole number from 1.`,
  badFormat: 'FORMAT must be json, html, md, docx, pdf or pdfa.',
  badName: 'NAME must have 1 to 200 characters.',
  oneOf: names => `choose at most one of ${names}.`,

  administrator: 'Administrator',
  portTaken: port => `Port ${port} is taken by another program. Close it or choose another port, for example PORT=3001.`,
  cannotListen: host => `The address ${host} cannot be used on this machine. Correct HOST.`,
  portForbidden: port => `Port ${port} needs special rights. Choose a port above 1023.`,
  folderTaken: folder => `Another copy of the program already runs on ${folder}. Close it first.`,
  folderUnusable: folder => `The folder ${folder} cannot be used: it cannot be made or written in.`,
  databaseUnusable: path => `The database ${path} cannot be opened. It is damaged, locked, or made by a later version of the program.`,
  running: url => `Referat runs at ${url}`,
  stop: 'Stop with Ctrl+C.',
  notBuilt: 'The screen is not built yet. Run "npm run build" and reload.',
  notFound: 'There is no such address.',
  adminLink: link => `Sign in as administrator (the link works once, for 7 days):\n  ${link}`,
  notDemo: folder => `${folder} was not made by the demo and is left alone. Choose another DATA_DIR.`,
  demoLead: 'Sign-in links to the demo (each works once, for 12 hours; start again for new ones):',
  demoReset: 'The demo has begun afresh.',
  interrupted: 'The program is closing …',

  unknownMeeting: id => `There is no meeting ${id} in this DATA_DIR.`,
  noSnapshot: (number, count) => `There is no snapshot ${number}. The meeting has ${count}.`,
  replayed: (seq, last, at, by) => `Change ${seq} of ${last}, ${at}, by ${by}`,
  noPosition: (number, last) => `There is no change ${number}. The last is ${last}.`,
  noForm: {
    noCompiler: 'PDF cannot be made on this machine: there is no Typst for it. The other forms can.',
    tooSlow: 'It took too long to make the file.',
    failed: 'The file could not be made.',
  },
  noKeys: 'There are no keys yet. The first is made when the program starts.',
  keySpan: (from, until) => (until === undefined ? `from ${from}` : `from ${from} until ${until}`),
  keyGone: 'THE KEY IS MISSING: nothing can be published. Put it back from a backup, or run "keys rotate --lost".',
  keyNotThere: folder => `The old key is not in ${folder} and cannot sign the new one. Put it back from a backup, or use --lost; the chain then says for ever that a key was lost.`,
  rotated: (id, lost) => `From now on publications are signed with the key\n  ${id}\n${lost ? 'It is not signed by the old one. Tell the readers of the forums that it is yours: those who know the old key do not trust the new one.' : 'It is signed by the old one, which cannot be used any more. What the old one has signed still holds.'}`,
  nothingToProve: 'The meeting has no such publication, or it is not in the chain yet.',
  invited: (name, role, link) => `Sign-in link for ${name} (${role}), works once, for 7 days:\n${link}`,
  token: (name, role, token) => `Key for a program that acts as ${name} (${role}). Good for a year, send it as "Authorization: Bearer …":\n${token}`,
  imported: (title, body) => `The meeting "${title}" is made, under ${body}.`,
  importedAt: (id, address) => `id: ${id}\n${address}`,
  importLink: link => `Open it as administrator (the link works once, for 7 days):\n${link}`,
  untitled: 'Meeting without a title',
  unnamedBody: 'Without a body',

  fileUnreadable: file => `The file ${file} is not there or cannot be read.`,
  fileThere: file => `The file ${file} is already there and is not overwritten.`,
  fileUnwritable: file => `The file ${file} cannot be written.`,
  noData: folder => `There is no data in ${folder}.`,
  notBackup: file => `${file} is not a backup, or it is damaged.`,
  notEmpty: folder => `${folder} is not empty. A backup is put into an empty folder only.`,
  backedUp: (file, files) => `The backup lies in ${file} (the database and ${files} files).`,
  restored: (folder, files) => `The backup now lies in ${folder} (the database and ${files} files).`,
  unexpected: 'Something unexpected went wrong. Nothing was half done.',
}

/** What the command line says. */
export const cliWords: Words<typeof da> = { da, en }
