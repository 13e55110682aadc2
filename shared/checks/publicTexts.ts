import type { MeetingContent } from '../document/content.ts'
import { type Line, lineText } from '../document/line.ts'
import type { Place } from './finding.ts'

/** One line of what is to be published, and where it stands. `links`: the addresses behind its words. */
export interface PublicText {
  readonly place: Place
  readonly text: string
  readonly links: readonly string[]
}

const ofLines = (place: Place, lines: readonly Line[]): PublicText[] =>
  lines.map(line => ({ place, text: [lineText(line), line.responsible ?? ''].join(' ').trim(), links: line.runs.flatMap(run => run.link ?? []) }))

const plain = (place: Place, ...texts: string[]): PublicText[] => texts.filter(text => text !== '').map(text => ({ place, text, links: [] }))

/** Every line that the public will read, in printed order. `content` is what is for the public. */
export const publicTexts = (content: MeetingContent): PublicText[] => {
  const { header, people, intro, items, closing } = content
  return [
    ...plain({ itemId: null, part: 'head' }, header.title, header.place, header.nextMeeting),
    ...people.flatMap(({ name, organisation, role, deputyFor }) => plain({ itemId: null, part: 'people' }, [name, organisation, role, deputyFor].filter(word => word !== '').join(', '))),
    ...ofLines({ itemId: null, part: 'intro' }, intro),
    ...items.flatMap(({ id, open }) => [
      ...plain({ itemId: id, part: 'title' }, open.title),
      ...ofLines({ itemId: id, part: 'caseStatement' }, open.caseStatement),
      ...ofLines({ itemId: id, part: 'recommendation' }, open.recommendation),
      ...open.attachments.flatMap(({ title, file }) => plain({ itemId: id, part: 'attachments' }, title, file?.name ?? '')),
      ...ofLines({ itemId: id, part: 'minutes' }, open.minutes),
    ]),
    ...ofLines({ itemId: null, part: 'closing' }, closing),
  ]
}
