import type { Words } from './words.ts'

const da = {
  title: 'Historik',
  lead: 'Hvem der ændrede regler og skabeloner, og hvornår. Historikken kan ikke ændres.',
  list: 'Ændringer, nyeste først',
  empty: 'Her er endnu ingen ændringer.',
  asBefore: (by: string) => `${by} gemte reglerne uden at ændre dem.`,
  silence: (by: string, on: boolean) => (on ? `${by} besluttede, at tavshed er samtykke.` : `${by} besluttede, at tavshed ikke er samtykke.`),
  days: (by: string, before: number | undefined, after: number) => (before === undefined ? `${by} satte indsigelsesfristen til ${after} dage.` : `${by} ændrede indsigelsesfristen fra ${before} til ${after} dage.`),
  transcripts: (by: string, on: boolean) => (on ? `${by} besluttede, at udskrifter beholdes efter offentliggørelsen.` : `${by} besluttede, at udskrifter slettes ved offentliggørelsen.`),
  made: (by: string, name: string, _version: number) => `${by} lavede skabelonen »${name}«.`,
  changed: (by: string, name: string, version: number) => `${by} ændrede skabelonen »${name}« (udgave ${version}).`,
  retired: (by: string, name: string, _version: number) => `${by} tog skabelonen »${name}« ud af brug.`,
  broughtBack: (by: string, name: string, _version: number) => `${by} tog skabelonen »${name}« i brug igen.`,
}

const en: typeof da = {
  title: 'History',
  lead: 'Who changed rules and templates, and when. The history cannot be changed.',
  list: 'Changes, newest first',
  empty: 'There are no changes yet.',
  asBefore: by => `${by} saved the rules without changing them.`,
  silence: (by, on) => (on ? `${by} decided that silence is consent.` : `${by} decided that silence is not consent.`),
  days: (by, before, after) => (before === undefined ? `${by} set the objection period to ${after} days.` : `${by} changed the objection period from ${before} to ${after} days.`),
  transcripts: (by, on) => (on ? `${by} decided that transcripts are kept after publication.` : `${by} decided that transcripts are deleted at publication.`),
  made: (by, name) => `${by} made the template “${name}”.`,
  changed: (by, name, version) => `${by} changed the template “${name}” (version ${version}).`,
  retired: (by, name) => `${by} took the template “${name}” out of use.`,
  broughtBack: (by, name) => `${by} put the template “${name}” back into use.`,
}

/** Words of a forum's history. */
export const forumTrailWords: Words<typeof da> = { da, en }
