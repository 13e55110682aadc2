import type { Words } from './words.ts'

const quoted = (text: string) => `»${text}«`

const da = {
  title: 'Historik',
  lead: 'Hvem der gjorde hvad og hvornår. Historikken kan ikke ændres.',
  back: 'Tilbage til mødet',
  list: 'Hændelser, nyeste først',
  empty: 'Her er endnu ingen hændelser.',
  reason: (reason: string) => `Begrundelse: ${quoted(reason)}`,
  fingerprint: 'Fingeraftryk',
  somebody: 'en, der ikke længere er med',
  createdFrom: {
    template: (by: string) => `${by} oprettede mødet fra en skabelon.`,
    content: (by: string) => `${by} oprettede mødet fra en fil.`,
    meeting: (by: string) => `${by} oprettede mødet fra et tidligere møde.`,
  },
  created: (by: string) => `${by} oprettede mødet.`,
  phase: (by: string, from: string, to: string) => `${by} førte mødet fra ${quoted(from)} til ${quoted(to)}.`,
  approved: (by: string) => `${by} godkendte referatet.`,
  published: (by: string) => `${by} offentliggjorde referatet.`,
  corrected: (by: string) => `${by} offentliggjorde en rettelse af referatet.`,
  memberInvited: (by: string, name: string, role: string) => `${by} tog ${name} med som ${role.toLowerCase()}.`,
  memberRole: (by: string, name: string, from: string, to: string) => `${by} ændrede rollen for ${name} fra ${from.toLowerCase()} til ${to.toLowerCase()}.`,
  memberRemoved: (by: string, name: string) => `${by} fjernede ${name} fra mødet.`,
  attachmentAdded: (by: string, title: string) => `${by} tilføjede bilaget ${title}.`,
  attachmentChanged: (by: string, title: string) => `${by} ændrede bilaget ${title}.`,
  attachmentRemoved: (by: string, title: string) => `${by} fjernede bilaget ${title}.`,
  attachmentRestored: (by: string, title: string) => `${by} lagde bilaget ${title} tilbage.`,
  attachmentName: quoted,
  attachmentGone: '(uden navn)',
  remarkAdded: (by: string) => `${by} skrev en bemærkning.`,
  remarkRefused: (by: string) => `${by} sendte afvist tekst som en bemærkning.`,
  remarkResolved: (by: string) => `${by} afsluttede en bemærkning.`,
  other: (by: string, act: string) => `${by}: ${act}`,
}

const en: typeof da = {
  title: 'History',
  lead: 'Who did what and when. The history cannot be changed.',
  back: 'Back to the meeting',
  list: 'Events, newest first',
  empty: 'There are no events yet.',
  reason: reason => `Reason: ${quoted(reason)}`,
  fingerprint: 'Fingerprint',
  somebody: 'somebody who is no longer a member',
  createdFrom: {
    template: by => `${by} created the meeting from a template.`,
    content: by => `${by} created the meeting from a file.`,
    meeting: by => `${by} created the meeting from an earlier meeting.`,
  },
  created: by => `${by} created the meeting.`,
  phase: (by, from, to) => `${by} moved the meeting from ${quoted(from)} to ${quoted(to)}.`,
  approved: by => `${by} approved the minutes.`,
  published: by => `${by} published the minutes.`,
  corrected: by => `${by} published a correction of the minutes.`,
  memberInvited: (by, name, role) => `${by} added ${name} as ${role.toLowerCase()}.`,
  memberRole: (by, name, from, to) => `${by} changed the role of ${name} from ${from.toLowerCase()} to ${to.toLowerCase()}.`,
  memberRemoved: (by, name) => `${by} removed ${name} from the meeting.`,
  attachmentAdded: (by, title) => `${by} added the attachment ${title}.`,
  attachmentChanged: (by, title) => `${by} changed the attachment ${title}.`,
  attachmentRemoved: (by, title) => `${by} removed the attachment ${title}.`,
  attachmentRestored: (by, title) => `${by} put the attachment ${title} back.`,
  attachmentName: quoted,
  attachmentGone: '(without a name)',
  remarkAdded: by => `${by} wrote a remark.`,
  remarkRefused: by => `${by} sent refused text as a remark.`,
  remarkResolved: by => `${by} settled a remark.`,
  other: (by, act) => `${by}: ${act}`,
}

/** Words of the audit page: a sentence for each act. */
export const auditWords: Words<typeof da> = { da, en }
