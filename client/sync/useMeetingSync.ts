import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { MeetingId } from '../../shared/domain/ids.ts'
import type { Role } from '../../shared/domain/role.ts'
import { type MeetingNotice, PROTOCOL_VERSION } from '../../shared/protocol/sync.ts'
import { freshId } from './freshId.ts'
import { headingOf } from './headingOf.ts'
import { openLocalStore } from './local/browserStore.ts'
import { MeetingSync, type MeetingView } from './meetingSync.ts'

const addressOf = (room: string): string => {
  const url = new URL(`/sync/${room}`, location.href)
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:'
  url.searchParams.set('v', String(PROTOCOL_VERSION))
  return url.href
}

/** One tab at a time where the browser knows locks (all that serve pages securely do). */
const alone = async (key: string, work: () => Promise<void>): Promise<void> => {
  if ('locks' in navigator) await navigator.locks.request(`referat/${key}`, work)
  else await work()
}

interface Options {
  readonly meeting: MeetingId
  readonly user: string
  readonly role: Role
  /** A recusal keeps this person out of the room of the closed items. */
  readonly shut: boolean
  readonly onNotice: (notice: MeetingNotice) => void
}

/** Follows what the browser says about the network and the page. Answers how to stop. */
const followBrowser = (sync: MeetingSync): (() => void) => {
  const seen = (): void => (document.visibilityState === 'visible' ? sync.nudge() : void sync.flush())
  // the browser asks before the page goes, where its text is kept nowhere else
  const leaving = (event: BeforeUnloadEvent): void => {
    const { save, open } = sync.view()
    if (save === 'unkept' || (save === 'saving' && open.local !== 'kept')) event.preventDefault()
  }
  const going = (): void => void sync.flush()
  addEventListener('beforeunload', leaving)
  addEventListener('online', sync.nudge)
  addEventListener('offline', sync.lose)
  addEventListener('pagehide', going)
  document.addEventListener('visibilitychange', seen)
  return () => {
    removeEventListener('beforeunload', leaving)
    removeEventListener('online', sync.nudge)
    removeEventListener('offline', sync.lose)
    removeEventListener('pagehide', going)
    document.removeEventListener('visibilitychange', seen)
  }
}

/**
 * Opens the rooms of a meeting for as long as the component is there. Undefined until the browser has opened what it keeps.
 * `role` is the one to begin with; later the server tells.
 */
export const useMeetingSync = ({ meeting, user, role, shut, onNotice }: Options): MeetingSync | undefined => {
  const [sync, setSync] = useState<MeetingSync>()
  // a later role comes over the open connection, which must not be opened anew for it
  const [firstRole] = useState(role)
  const [firstShut] = useState(shut)
  const hear = useRef(onNotice)
  useEffect(() => {
    hear.current = onNotice
  })
  useEffect(() => {
    let over = false
    let stop = (): void => undefined
    const open = async (): Promise<void> => {
      const store = await openLocalStore()
      if (over) return
      const made = new MeetingSync({
        meeting, user, role: firstRole, shut: firstShut, store, addressOf, alone, headingOf,
        onNotice: notice => hear.current(notice),
        openSocket: url => new WebSocket(url),
        clock: Date.now,
        ticks: () => performance.now(),
        random: Math.random,
        newId: freshId,
      })
      const unfollow = followBrowser(made)
      stop = () => {
        unfollow()
        made.stop()
      }
      setSync(made)
      await made.start()
    }
    void open()
    return () => {
      over = true
      stop()
    }
  }, [meeting, user, firstRole, firstShut])
  return sync
}

/** Reads one thing of the view; draws anew only where that changes. `pick` must answer the same object for the same view. */
export const useMeetingView = <Part>(sync: MeetingSync, pick: (view: MeetingView) => Part): Part => useSyncExternalStore(sync.subscribe, () => pick(sync.view()))
