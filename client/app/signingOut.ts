import { forgetAnswers } from '../api/keptAnswers.ts'
import { forgetPerson } from '../sync/local/whatIsKept.ts'

const MARK = 'referat.leaving'
const CHANNEL = 'referat-session'

/** Goes to the first page; the copies of who has left are thrown away there, when this page can write no more to them. */
const leave = (user: string): void => {
  try {
    sessionStorage.setItem(MARK, user)
  } catch {
    // a browser that keeps nothing has nothing to throw away
  }
  location.assign('/')
}

/** Somebody has signed out here: this tab and all others of the browser go, and nothing of that person stays. */
export const leaveEverywhere = (user: string): void => {
  const channel = new BroadcastChannel(CHANNEL)
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no target
  channel.postMessage(user)
  channel.close()
  leave(user)
}

/** Follows other tabs out. Answers how to stop. */
export const followOut = (): (() => void) => {
  const channel = new BroadcastChannel(CHANNEL)
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (typeof data === 'string') leave(data)
  })
  return () => channel.close()
}

/** Throws away what is left of one who has just signed out in this tab. For the start of the program. */
export const forgetWhoLeft = async (): Promise<void> => {
  try {
    const user = sessionStorage.getItem(MARK)
    if (user === null) return
    await Promise.all([forgetPerson(user), forgetAnswers()])
    sessionStorage.clear()
  } catch {
    // nothing is kept here
  }
}
