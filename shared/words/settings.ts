import type { Words } from './words.ts'

const da = {
  port: 'PORT skal være et helt tal fra 0 til 65535.',
  host: 'HOST skal være en IP-adresse eller et værtsnavn, for eksempel 127.0.0.1.',
  dataDir: 'DATA_DIR skal være en mappe.',
  postgres: 'DATABASE_URL peger på PostgreSQL, som denne version endnu ikke kan bruge. Fjern DATABASE_URL for at gemme i SQLite under DATA_DIR.',
  database: 'DATABASE_URL kan ikke bruges. Fjern den for at gemme i SQLite under DATA_DIR.',
  publicUrl: 'PUBLIC_URL skal være webadressen udefra uden sti, for eksempel https://referat.example.dk.',
  lead: 'Programmet kan ikke starte med disse indstillinger:',
}

export type SettingsProblem = Exclude<keyof typeof da, 'lead'>

const en: typeof da = {
  port: 'PORT must be a whole number from 0 to 65535.',
  host: 'HOST must be an IP address or a host name, for example 127.0.0.1.',
  dataDir: 'DATA_DIR must be a folder.',
  postgres: 'DATABASE_URL points to PostgreSQL, which this version cannot use yet. Remove DATABASE_URL to store in SQLite under DATA_DIR.',
  database: 'DATABASE_URL cannot be used. Remove it to store in SQLite under DATA_DIR.',
  publicUrl: 'PUBLIC_URL must be the web address from outside, without a path, for example https://referat.example.dk.',
  lead: 'The program cannot start with these settings:',
}

export const settingsWords: Words<typeof da> = { da, en }
