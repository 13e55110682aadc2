import type { Role } from '../domain/role.ts'
import type { Words } from './words.ts'

interface MemberWords {
  readonly title: string
  readonly lead: string
  readonly leadReading: string
  readonly list: string
  readonly you: string
  readonly roleOf: (name: string) => string
  readonly can: Readonly<Record<Role, string>>
  readonly remove: string
  readonly removeOf: (name: string) => string
  readonly removeAsk: (name: string) => string
  readonly keep: string
  readonly removed: (name: string) => string
  readonly roleChanged: (name: string, role: string) => string
  readonly inviteTitle: string
  readonly name: string
  readonly nameMissing: string
  readonly role: string
  readonly invite: string
  readonly newLinkFor: (name: string) => string
  readonly linkOf: (name: string) => string
  readonly linkHint: string
}

const da: MemberWords = {
  title: 'Hvem er med i mødet',
  lead: 'Rollen siger, hvad man kan læse og skrive. Den gælder straks. De, der står i referatet som deltagere, føres for sig.',
  leadReading: 'De, der står i referatet som deltagere, føres for sig.',
  list: 'De, der er med',
  you: '(dig)',
  roleOf: name => `Rolle for ${name}`,
  can: {
    secretariat: 'Fører dagsorden og referat, offentliggør',
    chair: 'Leder mødet og godkender referatet',
    participant: 'Skriver med i mødet og kommer med bemærkninger',
    observer: 'Læser, dog ikke lukkede punkter',
  },
  remove: 'Fjern',
  removeOf: name => `Fjern ${name} fra mødet`,
  removeAsk: name => `Fjern ${name}? Det, ${name} har skrevet, bliver stående.`,
  keep: 'Behold',
  removed: name => `${name} er ikke længere med.`,
  roleChanged: (name, role) => `${name} er nu ${role.toLowerCase()}.`,
  inviteTitle: 'Tag en ny med',
  name: 'Navn',
  nameMissing: 'Skriv et navn.',
  role: 'Rolle',
  invite: 'Lav et login-link',
  newLinkFor: name => `Lav et nyt login-link til ${name}`,
  linkOf: name => `Login-link til ${name}`,
  linkHint: 'Send det kun til den, det er til: det virker én gang og vises kun her.',
}

const en: MemberWords = {
  title: 'Who is in the meeting',
  lead: 'The role says what one can read and write. It holds at once. Those who stand in the minutes as present are kept apart.',
  leadReading: 'Those who stand in the minutes as present are kept apart.',
  list: 'Members',
  you: '(you)',
  roleOf: name => `Role of ${name}`,
  can: {
    secretariat: 'Keeps the agenda and the minutes, publishes',
    chair: 'Leads the meeting and approves the minutes',
    participant: 'Writes along in the meeting and remarks on it',
    observer: 'Reads, but not closed items',
  },
  remove: 'Remove',
  removeOf: name => `Remove ${name} from the meeting`,
  removeAsk: name => `Remove ${name}? What ${name} has written stays.`,
  keep: 'Keep',
  removed: name => `${name} is no longer in the meeting.`,
  roleChanged: (name, role) => `${name} is now ${role.toLowerCase()}.`,
  inviteTitle: 'Add somebody',
  name: 'Name',
  nameMissing: 'Write a name.',
  role: 'Role',
  invite: 'Make a sign-in link',
  newLinkFor: name => `Make a new sign-in link for ${name}`,
  linkOf: name => `Sign-in link for ${name}`,
  linkHint: 'Send it only to the one it is for: it works once and is shown only here.',
}

/** Words of the dialog about who is in a meeting. */
export const membersWords: Words<MemberWords> = { da, en }
