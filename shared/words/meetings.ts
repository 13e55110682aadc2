import type { AWAITS } from '../protocol/http.ts'
import type { Words } from './words.ts'

type Awaits = (typeof AWAITS)[number]

const da = {
  title: 'Møder',
  newMeeting: 'Nyt møde',
  newBody: 'Nyt udvalg',
  waiting: 'Venter på dig',
  awaits: {
    none: '',
    convene: 'Send dagsordenen ud',
    start: 'Start mødet',
    write: 'Skriv med',
    send: 'Send til godkendelse',
    review: 'Læs og kommentér',
    approve: 'Godkend',
    publish: 'Offentliggør',
  } satisfies Record<Awaits, string>,
  noDate: 'Uden dato',
  untitled: '(uden titel)',
  publicPage: 'Offentlig side',
  publicPageOf: (title: string) => `Offentlig side for ${title}`,
  listOf: (body: string) => `Møder i ${body}`,
  emptyBody: 'Her er endnu ingen møder.',
  emptyTitle: 'Her er endnu ingen møder',
  emptyMember: 'Når et sekretariat tager dig med i et møde, står det her.',
  emptySecretariat: 'Begynd med en tom dagsorden, en fil med et gammelt referat eller et tidligere møde.',
  emptyAdminTitle: 'Begynd med et udvalg',
  emptyAdmin: 'Møder hører til et udvalg eller et andet forum. Opret det første, så kan du lægge møder i det.',
  bodyName: 'Udvalgets navn',
  bodyHint: 'Står over mødet i referatet og i den offentlige adresse.',
  bodyLead: 'Du bliver sekretariat i det nye udvalg.',
  bodyMissing: 'Skriv et navn.',
  found: 'Opret udvalg',
  founded: (name: string) => `${name} er oprettet.`,
}

const en: typeof da = {
  title: 'Meetings',
  newMeeting: 'New meeting',
  newBody: 'New committee',
  waiting: 'Waiting for you',
  awaits: {
    none: '',
    convene: 'Send the agenda',
    start: 'Start the meeting',
    write: 'Write along',
    send: 'Send for approval',
    review: 'Read and comment',
    approve: 'Approve',
    publish: 'Publish',
  },
  noDate: 'No date',
  untitled: '(untitled)',
  publicPage: 'Public page',
  publicPageOf: (title: string) => `Public page of ${title}`,
  listOf: (body: string) => `Meetings of ${body}`,
  emptyBody: 'There are no meetings here yet.',
  emptyTitle: 'There are no meetings here yet',
  emptyMember: 'When a secretariat adds you to a meeting, it is listed here.',
  emptySecretariat: 'Begin with an empty agenda, a file with old minutes, or an earlier meeting.',
  emptyAdminTitle: 'Begin with a committee',
  emptyAdmin: 'Meetings belong to a committee or another body. Found the first one, and you can add meetings to it.',
  bodyName: 'Name of the committee',
  bodyHint: 'Stands over the meeting in the minutes, and in the public address.',
  bodyLead: 'You will be the secretariat of the new committee.',
  bodyMissing: 'Write a name.',
  found: 'Found the committee',
  founded: (name: string) => `${name} has been founded.`,
}

/** Words of the list of meetings. */
export const meetingsWords: Words<typeof da> = { da, en }
