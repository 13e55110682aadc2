import { type Act, ACTS } from '../../../shared/domain/act.ts'
import { PHASES } from '../../../shared/domain/phase.ts'
import { ROLES } from '../../../shared/domain/role.ts'
import type { AuditList, MeetingDetail } from '../../../shared/protocol/http.ts'
import type { auditWords } from '../../../shared/words/audit.ts'
import type { domainWords } from '../../../shared/words/domain.ts'

export type AuditEntry = AuditList['rows'][number]

/** What a sentence needs besides the row: the words, and the names that the row has only ids of. */
export interface SentenceContext {
  readonly words: (typeof auditWords)['da']
  readonly domain: (typeof domainWords)['da']
  readonly meeting: Pick<MeetingDetail, 'members' | 'attachments'> | undefined
  /** A moment in words, from milliseconds since 1970. */
  readonly moment: (ms: number) => string
}

/** What the sentences are made of. */
interface Said {
  readonly by: string
  readonly detail: AuditEntry['detail']
  readonly words: SentenceContext['words']
  readonly text: (key: string) => string
  readonly phase: (key: string) => string
  readonly role: (key: string) => string
  readonly person: string
  readonly attachment: string
  readonly moment: (key: string) => string
}

const SENTENCES: Readonly<Record<Act, (said: Said) => string>> = {
  created: ({ by, words, text }) => {
    const from = text('from')
    return from === 'template' || from === 'own' || from === 'content' || from === 'meeting' ? words.createdFrom[from](by) : words.created(by)
  },
  phase: ({ by, words, phase }) => words.phase(by, phase('from'), phase('to')),
  approved: ({ by, words }) => words.approved(by),
  published: ({ by, words, text }) => (text('replaces') === '' ? words.published(by) : words.corrected(by)),
  withdrawn: ({ by, words }) => words.withdrawn(by),
  memberInvited: ({ by, words, person, role }) => words.memberInvited(by, person, role('role')),
  memberRole: ({ by, words, person, role }) => words.memberRole(by, person, role('from'), role('to')),
  memberRemoved: ({ by, words, person }) => words.memberRemoved(by, person),
  linkRenewed: ({ by, words, person }) => words.linkRenewed(by, person),
  versionSaved: ({ by, words }) => words.versionSaved(by),
  versionRestored: ({ by, words, text }) => words.versionRestored(by, text('where') === ''),
  itemApproved: ({ by, words }) => words.itemApproved(by),
  itemWithdrawn: ({ by, words }) => words.itemWithdrawn(by),
  transcriptAdded: ({ by, words }) => words.transcriptAdded(by),
  transcriptRemoved: ({ by, words }) => words.transcriptRemoved(by),
  attachmentAdded: ({ by, words, attachment }) => words.attachmentAdded(by, attachment),
  attachmentChanged: ({ by, words, attachment, detail }) => {
    if (detail['removed'] === true) return words.attachmentRemoved(by, attachment)
    return detail['removed'] === false ? words.attachmentRestored(by, attachment) : words.attachmentChanged(by, attachment)
  },
  remarkAdded: ({ by, words, detail }) => {
    const kind = detail['kind']
    if (kind === 'proposal' || kind === 'objection' || kind === 'dissent') return words.said[kind](by)
    return detail['refused'] === true ? words.remarkRefused(by) : words.remarkAdded(by)
  },
  remarkResolved: ({ by, words, detail }) => (detail['outcome'] === 'withdrawn' ? words.remarkWithdrawn(by) : words.remarkResolved(by)),
  remarkAnswered: ({ by, words }) => words.remarkAnswered(by),
  proposalAccepted: ({ by, words, person }) => words.proposalAccepted(by, person),
  objectionEntered: ({ by, words, person }) => words.objectionEntered(by, person),
  deadlineSet: ({ by, words, moment }) => words.deadlineSet(by, moment('until')),
  minutesAccepted: ({ by, words }) => words.minutesAccepted(by),
  recused: ({ by, words, person }) => words.recused(by, person),
  recusalLifted: ({ by, words, person }) => words.recusalLifted(by, person),
  recusalEntered: ({ by, words, person }) => words.recusalEntered(by, person),
  checksOverridden: ({ by, words }) => words.checksOverridden(by),
  itemClosed: ({ by, words }) => words.itemClosed(by),
  itemOpened: ({ by, words }) => words.itemOpened(by),
}

/** One row of the audit trail as a sentence; an act that this client does not know is named as it is. */
export const sentenceOf = ({ by, act, detail }: AuditEntry, { words, domain, meeting, moment }: SentenceContext): string => {
  const known = ACTS.find(one => one === act)
  if (!known) return words.other(by, act)
  const text = (key: string) => (typeof detail[key] === 'string' ? detail[key] : '')
  const phase = (key: string) => {
    const found = PHASES.find(one => one === detail[key])
    return found ? domain.phase[found] : text(key)
  }
  const role = (key: string) => {
    const found = ROLES.find(one => one === detail[key])
    return found ? domain.role[found] : text(key)
  }
  const person = text('name') || meeting?.members.find(member => member.userId === detail['userId'])?.name || words.somebody
  const title = meeting?.attachments.find(one => one.id === detail['attachmentId'])?.title
  return SENTENCES[known]({
    by, detail, words, text, phase, role, person,
    attachment: title ? words.attachmentName(title) : words.attachmentGone,
    moment: key => (typeof detail[key] === 'number' ? moment(detail[key]) : ''),
  })
}
