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

/** One row of the audit trail as a sentence; an act that this client does not know is named as it is. */
export const sentenceOf = ({ by, act, detail }: AuditEntry, { words, domain, meeting, moment }: SentenceContext): string => {
  const text = (key: string) => (typeof detail[key] === 'string' ? detail[key] : '')
  const phase = (key: string) => {
    const found = PHASES.find(one => one === detail[key])
    return found ? domain.phase[found] : text(key)
  }
  const role = (key: string) => {
    const found = ROLES.find(one => one === detail[key])
    return found ? domain.role[found] : text(key)
  }
  const person = () => text('name') || meeting?.members.find(member => member.userId === detail['userId'])?.name || words.somebody
  const attachment = () => {
    const title = meeting?.attachments.find(one => one.id === detail['attachmentId'])?.title
    return title ? words.attachmentName(title) : words.attachmentGone
  }
  switch (act) {
    case 'created': {
      const from = text('from')
      return from === 'template' || from === 'content' || from === 'meeting' ? words.createdFrom[from](by) : words.created(by)
    }
    case 'phase':
      return words.phase(by, phase('from'), phase('to'))
    case 'approved':
      return words.approved(by)
    case 'published':
      return text('replaces') === '' ? words.published(by) : words.corrected(by)
    case 'withdrawn':
      return words.withdrawn(by)
    case 'versionSaved':
      return words.versionSaved(by)
    case 'versionRestored':
      return words.versionRestored(by, text('where') === '')
    case 'itemApproved':
      return words.itemApproved(by)
    case 'itemWithdrawn':
      return words.itemWithdrawn(by)
    case 'memberInvited':
      return words.memberInvited(by, person(), role('role'))
    case 'linkRenewed':
      return words.linkRenewed(by, person())
    case 'memberRole':
      return words.memberRole(by, person(), role('from'), role('to'))
    case 'transcriptAdded':
      return words.transcriptAdded(by)
    case 'transcriptRemoved':
      return words.transcriptRemoved(by)
    case 'memberRemoved':
      return words.memberRemoved(by, person())
    case 'attachmentAdded':
      return words.attachmentAdded(by, attachment())
    case 'attachmentChanged':
      if (detail['removed'] === true) return words.attachmentRemoved(by, attachment())
      return detail['removed'] === false ? words.attachmentRestored(by, attachment()) : words.attachmentChanged(by, attachment())
    case 'remarkAdded': {
      const kind = detail['kind']
      if (kind === 'proposal' || kind === 'objection' || kind === 'dissent') return words.said[kind](by)
      return detail['refused'] === true ? words.remarkRefused(by) : words.remarkAdded(by)
    }
    case 'remarkResolved':
      return detail['outcome'] === 'withdrawn' ? words.remarkWithdrawn(by) : words.remarkResolved(by)
    case 'remarkAnswered':
      return words.remarkAnswered(by)
    case 'proposalAccepted':
      return words.proposalAccepted(by, person())
    case 'objectionEntered':
      return words.objectionEntered(by, person())
    case 'deadlineSet':
      return words.deadlineSet(by, typeof detail['until'] === 'number' ? moment(detail['until']) : '')
    case 'minutesAccepted':
      return words.minutesAccepted(by)
    case 'recused':
      return words.recused(by, person())
    case 'recusalLifted':
      return words.recusalLifted(by, person())
    case 'recusalEntered':
      return words.recusalEntered(by, person())
    case 'itemClosed':
      return words.itemClosed(by)
    case 'itemOpened':
      return words.itemOpened(by)
    case 'checksOverridden':
      return words.checksOverridden(by)
    default:
      return words.other(by, act)
  }
}
