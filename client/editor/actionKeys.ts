import type { Command } from '@tiptap/pm/state'
import { kindOf, selectedLines } from './lineCommands.ts'

/** Into the fields of the action that the caret is in. */
export const toActionFields: Command = ({ selection: { $head } }, _dispatch, view) => {
  if (!view || $head.depth !== 1 || kindOf($head.parent) !== 'action') return false
  const line = view.nodeDOM($head.before(1))
  const field = line instanceof HTMLElement ? line.querySelector<HTMLInputElement>('[data-part="fields"] input') : null
  field?.focus()
  return field !== null
}

/** Ticks the selected actions off; where all are, on again. */
export const toggleDone: Command = (state, dispatch) => {
  const actions = selectedLines(state).filter(({ node }) => kindOf(node) === 'action')
  if (actions.length === 0) return false
  const done = !actions.every(({ node }) => node.attrs['done'] === true)
  const { tr } = state
  for (const { position } of actions) tr.setNodeAttribute(position, 'done', done)
  dispatch?.(tr)
  return true
}
