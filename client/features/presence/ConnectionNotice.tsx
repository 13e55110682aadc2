import { useEffect, useRef } from 'react'
import { savingWords } from '../../../shared/words/saving.ts'
import type { RoomView } from '../../sync/room/roomView.ts'
import { Button } from '../../ui/Button.tsx'
import { useWords } from '../../ui/language/useWords.ts'
import { useAnnounce } from '../../ui/live/LiveRegion.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { useNotify } from '../../ui/Toasts.tsx'

interface ConnectionNoticeProps {
  readonly connection: RoomView['connection']
  readonly local: RoomView['local']
  readonly onAgain: () => void
  /** Keeps what waits to be kept, before the page goes. */
  readonly onLeave: () => Promise<void>
}

/** Says the loss and the return of the connection to those who listen rather than look. */
const useSpokenConnection = ({ connection, local }: Pick<ConnectionNoticeProps, 'connection' | 'local'>): void => {
  const words = useWords(savingWords)
  const announce = useAnnounce()
  const notify = useNotify()
  const was = useRef<'unknown' | 'live' | 'lost'>('unknown')
  useEffect(() => {
    if (connection === 'live') {
      if (was.current === 'lost') announce(words.back)
      was.current = 'live'
    } else if (connection === 'offline' && was.current === 'live') {
      announce(local === 'kept' ? words.lost : words.lostUnkept)
      was.current = 'lost'
    }
  }, [connection, local, announce, words])
  useEffect(() => {
    // whoever writes far down the page does not see its top
    if (connection === 'tooOld') notify({ text: words.tooOldTitle, tone: 'danger' })
    if (connection === 'signedOut') notify({ text: words.signedOut, tone: 'danger' })
  }, [connection, notify, words])
}

/** What is wrong with the connection or the local copy, and what to do. Nothing while all is well. */
export const ConnectionNotice = ({ connection, local, onAgain, onLeave }: ConnectionNoticeProps) => {
  const words = useWords(savingWords)
  useSpokenConnection({ connection, local })
  if (connection === 'tooOld') {
    return (
      <Notice
        tone="danger"
        actions={
          <Button small look="primary" onClick={() => void onLeave().finally(() => location.reload())}>
            {words.reload}
          </Button>
        }
      >
        <strong>{words.tooOldTitle}</strong>
        <p>{local === 'kept' ? words.tooOld : words.tooOldUnkept}</p>
      </Notice>
    )
  }
  if (connection === 'signedOut') {
    return (
      <Notice
        tone="warn"
        actions={
          <Button small onClick={onAgain}>
            {words.again}
          </Button>
        }
      >
        {words.signedOut}
      </Notice>
    )
  }
  if (connection === 'gone') {
    return (
      <Notice
        tone="danger"
        actions={
          <Button small onClick={onAgain}>
            {words.again}
          </Button>
        }
      >
        <strong>{words.goneTitle}</strong>
        <p>{words.gone}</p>
      </Notice>
    )
  }
  if (local !== 'kept') return <Notice tone="warn">{words[local]}</Notice>
  return undefined
}
