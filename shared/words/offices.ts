import type { Language } from '../document/content.ts'

interface Offices {
  readonly chair: string
  readonly minuteTaker: string
}

/** What the offices of a meeting are called in minutes of each language. */
export const officeWords: Readonly<Record<Language, Offices>> = {
  da: { chair: 'mødeleder', minuteTaker: 'referent' },
  en: { chair: 'chair', minuteTaker: 'minute taker' },
  nb: { chair: 'møteleder', minuteTaker: 'referent' },
  sv: { chair: 'ordförande', minuteTaker: 'sekreterare' },
  de: { chair: 'Vorsitz', minuteTaker: 'Protokoll' },
}
