import type { Words } from './words.ts'

const da = {
  saved: 'Gemt',
  saving: 'Gemmer …',
  kept: 'Ikke forbundet – gemmes her',
  unkept: 'Ikke forbundet – gemmes ikke',
  opening: 'Forbinder …',
  back: 'Der er forbindelse igen.',
  lost: 'Der er ikke forbindelse. Det, du skriver, gemmes i denne browser og sendes, når forbindelsen er tilbage.',
  lostUnkept: 'Der er ikke forbindelse, og browseren kan ikke gemme teksten. Lad siden stå åben, til der står Gemt.',
  unavailable: 'Browseren giver ikke lov til at gemme en kopi her (måske et privat vindue). Du kan skrive videre, men luk ikke siden, før der står Gemt.',
  full: 'Der er ikke plads til at gemme en kopi i browseren. Du kan skrive videre, men luk ikke siden, før der står Gemt. Ryd op på maskinen, hvis det bliver ved.',
  signedOut: 'Du er logget ud. Det, du har skrevet, ligger i denne browser. Åbn dit link igen i et andet vindue, og tryk så her.',
  again: 'Prøv igen',
  tooOldTitle: 'Ny version – genindlæs',
  tooOld: 'Programmet er blevet fornyet, mens siden var åben. Det, du har skrevet, ligger i denne browser og sendes, når siden er genindlæst.',
  tooOldUnkept: 'Programmet er blevet fornyet, mens siden var åben. Browseren kan ikke gemme en kopi: tag en kopi af det, du lige har skrevet, før du genindlæser.',
  reload: 'Genindlæs',
  goneTitle: 'Du kan ikke læse mødet lige nu',
  gone: 'Måske er det blevet en kladde igen, eller du er ikke længere med i det. Spørg sekretariatet.',
  unreachable: 'Mødet er ikke hentet endnu, og der er ikke forbindelse til serveren. Siden prøver igen af sig selv.',
}

const en: typeof da = {
  saved: 'Saved',
  saving: 'Saving …',
  kept: 'Not connected – kept here',
  unkept: 'Not connected – not kept',
  opening: 'Connecting …',
  back: 'The connection is back.',
  lost: 'There is no connection. What you write is kept in this browser and is sent when the connection is back.',
  lostUnkept: 'There is no connection, and the browser cannot keep the text. Leave the page open until it says Saved.',
  unavailable: 'The browser does not let us keep a copy here (a private window, perhaps). You can go on writing, but do not close the page before it says Saved.',
  full: 'There is no room to keep a copy in the browser. You can go on writing, but do not close the page before it says Saved. Free some space if it stays like this.',
  signedOut: 'You are signed out. What you have written is kept in this browser. Open your link again in another window, then press here.',
  again: 'Try again',
  tooOldTitle: 'New version – reload',
  tooOld: 'The program has been renewed while the page was open. What you have written is kept in this browser and is sent once the page is reloaded.',
  tooOldUnkept: 'The program has been renewed while the page was open. The browser cannot keep a copy: copy what you have just written before you reload.',
  reload: 'Reload',
  goneTitle: 'You cannot read the meeting right now',
  gone: 'Perhaps it is a draft again, or you are no longer part of it. Ask the secretariat.',
  unreachable: 'The meeting has not been fetched yet, and the server cannot be reached. The page tries again by itself.',
}

/** Where what one writes is kept, and what is wrong with the connection. */
export const savingWords: Words<typeof da> = { da, en }
