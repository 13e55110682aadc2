import type { Words } from './words.ts'

const da = {
  label: 'Bilag',
  add: 'Vedhæft bilag',
  title: 'Titel',
  titleHint: 'Vælges en fil, kan titlen stå tom: så bruges filens navn.',
  file: 'Fil',
  addButton: 'Vedhæft',
  cancel: 'Annuller',
  nothing: 'Skriv en titel, eller vælg en fil.',
  tooLarge: (most: string) => `Filen er for stor. Den må fylde højst ${most}.`,
  uploading: (percent: number) => `Sender … ${percent} %`,
  finishing: 'Gemmer …',
  added: (title: string) => `Bilaget »${title}« er vedhæftet.`,
  remove: (title: string) => `Fjern bilaget ${title}`,
  removedNow: (title: string) => `Bilaget »${title}« er fjernet.`,
  restore: 'Gendan',
  restoreOf: (title: string) => `Gendan bilaget ${title}`,
  removed: (count: number) => `Fjernede bilag (${count})`,
  stop: 'Stop',
  offline: 'Bilaget kunne ikke sendes: der er ikke forbindelse til serveren. Prøv igen om lidt.',
}

const en: typeof da = {
  label: 'Attachments',
  add: 'Attach',
  title: 'Title',
  titleHint: 'With a file the title may be left empty: the name of the file is used.',
  file: 'File',
  addButton: 'Attach',
  cancel: 'Cancel',
  nothing: 'Write a title or choose a file.',
  tooLarge: most => `The file is too large. It may have ${most} at most.`,
  uploading: percent => `Sending … ${percent} %`,
  finishing: 'Saving …',
  added: title => `“${title}” is attached.`,
  remove: title => `Remove the attachment ${title}`,
  removedNow: title => `The attachment “${title}” is removed.`,
  restore: 'Restore',
  restoreOf: title => `Restore the attachment ${title}`,
  removed: count => `Removed attachments (${count})`,
  stop: 'Stop',
  offline: 'The attachment could not be sent: the server cannot be reached. Try again in a moment.',
}

/** Words of the attachments of an item. */
export const attachmentsWords: Words<typeof da> = { da, en }
