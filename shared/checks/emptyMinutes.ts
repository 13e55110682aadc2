import type { MeetingContent } from '../document/content.ts'
import { isBlank } from '../document/line.ts'
import type { Finding } from './finding.ts'

/** Items on which something was recommended and whose minutes are empty; of a closed one, before the door and behind it. */
export const findEmptyMinutes = ({ items }: MeetingContent): Finding[] =>
  items
    .filter(({ open, secret }) => [open, ...(secret ? [secret] : [])].some(text => !isBlank(text.recommendation)) && [open, ...(secret ? [secret] : [])].every(text => isBlank(text.minutes)))
    .map(({ id }): Finding => ({ type: 'emptyMinutes', place: { itemId: id, part: 'minutes' } }))
