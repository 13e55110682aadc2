import type { Words } from './words.ts'

const da = {
  port: 'PORT skal være et helt tal fra 0 til 65535.',
  host: 'HOST skal være en IP-adresse eller et værtsnavn, for eksempel 127.0.0.1.',
  dataDir: 'DATA_DIR skal være en mappe.',
  postgres: 'DATABASE_URL peger på PostgreSQL, som denne version endnu ikke kan bruge. Fjern DATABASE_URL for at gemme i SQLite under DATA_DIR.',
  database: 'DATABASE_URL kan ikke bruges. Fjern den for at gemme i SQLite under DATA_DIR.',
  publicUrl: 'PUBLIC_URL skal være webadressen udefra uden sti, for eksempel https://referat.example.dk.',
  metricsToken: 'METRICS_TOKEN skal være mindst 16 tegn: bogstaver, tal og . _ ~ + / -',
  limit: (name: string) => `${name} skal være et helt tal over 0; en hastighed er to med skråstreg, for eksempel 100/2000 (pr. sekund/på én gang).`,
  lead: 'Programmet kan ikke starte med disse indstillinger:',
}

/** What is wrong with the settings; a limit is named as it is in the environment. */
export type SettingsProblem = Exclude<keyof typeof da, 'lead' | 'limit'> | { readonly limit: string }

const en: typeof da = {
  port: 'PORT must be a whole number from 0 to 65535.',
  host: 'HOST must be an IP address or a host name, for example 127.0.0.1.',
  dataDir: 'DATA_DIR must be a folder.',
  postgres: 'DATABASE_URL points to PostgreSQL, which this version cannot use yet. Remove DATABASE_URL to store in SQLite under DATA_DIR.',
  database: 'DATABASE_URL cannot be used. Remove it to store in SQLite under DATA_DIR.',
  publicUrl: 'PUBLIC_URL must be the web address from outside, without a path, for example https://referat.example.dk.',
  metricsToken: 'METRICS_TOKEN must be at least 16 characters: letters, digits and . _ ~ + / -',
  limit: name => `${name} must be a whole number above 0; a rate is two with a slash, for example 100/2000 (a second/at once).`,
  lead: 'The program cannot start with these settings:',
}

export const settingsWords: Words<typeof da> = { da, en }

/** A problem in words. */
export const settingsProblem = (problem: SettingsProblem, language: keyof typeof settingsWords): string =>
  typeof problem === 'string' ? settingsWords[language][problem] : settingsWords[language].limit(problem.limit)
