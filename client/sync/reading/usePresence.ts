import { useMemo } from 'react'
import type { Awareness } from 'y-protocols/awareness'
import { z } from 'zod'
import { createStore, type Store } from './store.ts'
import { useStore } from './useStore.ts'

/** Somebody who has the meeting open. */
export interface Present {
  readonly userId: string
  readonly name: string
  /** Index into the palette of the screen (`--person-0` …). */
  readonly color: number
  /** The sections their carets are in, in any of their tabs. */
  readonly sections: readonly string[]
}

const COLORS = 8

// what others say about themselves is not to be trusted to have a form
const state = z.object({
  user: z.object({ id: z.string(), name: z.string(), color: z.number().int().catch(0) }),
  cursor: z.object({ section: z.string() }).nullish().catch(null),
})

const readPresent = (awareness: Awareness, me: string): Present[] => {
  const found = new Map<string, Present>()
  for (const [client, value] of awareness.getStates()) {
    if (client === awareness.clientID) continue
    const read = state.safeParse(value)
    if (!read.success || read.data.user.id === me) continue
    const { user, cursor } = read.data
    const before = found.get(user.id)
    const sections = [...(before?.sections ?? []), ...(cursor ? [cursor.section] : [])]
    found.set(user.id, { userId: user.id, name: user.name, color: Math.abs(user.color) % COLORS, sections: [...new Set(sections)].toSorted() })
  }
  return [...found.values()].toSorted((a, b) => a.name.localeCompare(b.name) || (a.userId < b.userId ? -1 : 1))
}

type Changes = Readonly<Record<'added' | 'updated' | 'removed', readonly number[]>>

const storeOf = (awareness: Awareness, me: string): Store<readonly Present[]> =>
  createStore(() => readPresent(awareness, me), changed => {
    // one's own caret moves with each key
    const listen = ({ added, updated, removed }: Changes): void => {
      if ([added, updated, removed].some(clients => clients.some(client => client !== awareness.clientID))) changed()
    }
    awareness.on('change', listen)
    return () => awareness.off('change', listen)
  })

/** Who else has the meeting open, by name. Redrawn when somebody comes, goes or moves to another section, not for each move of a caret. */
export const usePresence = (awareness: Awareness, me: string): readonly Present[] => useStore(useMemo(() => storeOf(awareness, me), [awareness, me]))
