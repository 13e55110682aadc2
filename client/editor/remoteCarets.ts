import type { Node } from '@tiptap/pm/model'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import type { Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'
import type { SectionName } from '../../shared/document/section.ts'
import type { Presence } from '../../shared/protocol/sync.ts'
import css from './carets.module.css'
import { fromRelative } from './relativeCaret.ts'

/** A colleague's caret in this section, in positions of the editor. */
export interface RemoteCaret {
  readonly client: number
  readonly user: string
  readonly name: string
  readonly color: number
  readonly anchor: number
  readonly head: number
  /** Changes when the colleague moves or types, not when others do around them. */
  readonly moved: string
}

/** Whose carets are read, and where. */
export interface CaretSource {
  readonly text: Y.Text
  readonly section: SectionName
  readonly awareness: Awareness
  /** The name of someone who has none. */
  readonly somebody: string
}

const PALETTE = 8

const positionOf = (value: unknown, text: Y.Text, doc: Node): number | undefined => {
  try {
    return fromRelative(text, doc, Y.createRelativePositionFromJSON(value))
  } catch {
    // what another client says about its caret is not to be trusted
    return undefined
  }
}

/** The carets that others say are in this section, in the order of their client ids. What is nonsense is left out. */
export const readCarets = ({ text, section, awareness, somebody }: CaretSource, doc: Node): RemoteCaret[] => {
  const carets: RemoteCaret[] = []
  for (const [client, state] of awareness.getStates()) {
    const { cursor, user } = state as Presence
    if (client === awareness.clientID || cursor?.section !== section) continue
    const anchor = positionOf(cursor.anchor, text, doc)
    const head = positionOf(cursor.head, text, doc)
    if (anchor === undefined || head === undefined) continue
    const color = Number.isInteger(user?.color) ? Math.abs(user?.color ?? 0) % PALETTE : 0
    carets.push({ client, user: user?.id ?? String(client), name: user?.name || somebody, color, anchor, head, moved: JSON.stringify([cursor.anchor, cursor.head]) })
  }
  return carets.toSorted((a, b) => a.client - b.client)
}

const caretElement = ({ user, name, color }: RemoteCaret): HTMLElement => {
  const caret = document.createElement('span')
  caret.className = css['caret'] ?? ''
  caret.style.setProperty('--person', `var(--person-${color})`)
  // the people who are here stand in a list of their own; this one is for the eye
  caret.setAttribute('aria-hidden', 'true')
  caret.contentEditable = 'false'
  caret.dataset['person'] = user
  const label = document.createElement('span')
  label.className = css['name'] ?? ''
  label.dataset['name'] = name
  caret.append(label)
  return caret
}

export const sameCarets = (a: readonly RemoteCaret[], b: readonly RemoteCaret[]): boolean =>
  a.length === b.length && a.every((caret, index) => (Object.keys(caret) as (keyof RemoteCaret)[]).every(key => caret[key] === b[index]?.[key]))

/** Carets and selections as they are drawn. */
export const decorate = (doc: Node, carets: readonly RemoteCaret[]): DecorationSet => {
  if (carets.length === 0) return DecorationSet.empty
  const decorations = carets.flatMap(caret => {
    // drawn anew, and so named again, only when the colleague does something
    const key = `${caret.client}:${caret.name}:${caret.color}:${caret.moved}`
    const widget = Decoration.widget(caret.head, () => caretElement(caret), { key, side: -1, ignoreSelection: true })
    if (caret.anchor === caret.head) return [widget]
    const [from, to] = [Math.min(caret.anchor, caret.head), Math.max(caret.anchor, caret.head)]
    const style = `--person: var(--person-${caret.color})`
    return [widget, Decoration.inline(from, to, { class: css['selection'] ?? '', style })]
  })
  return DecorationSet.create(doc, decorations)
}
