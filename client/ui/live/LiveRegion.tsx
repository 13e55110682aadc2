import { createContext, use, useCallback, useState } from 'react'
import type { ReactNode } from 'react'
import { VisuallyHidden } from '../VisuallyHidden.tsx'

type Announce = (message: string) => void

const AnnounceContext = createContext<Announce>(() => {})

/** Carries one polite live region for the whole page; what is said through `useAnnounce` is read aloud, not shown. */
export const LiveRegion = ({ children }: { children: ReactNode }) => {
  const [said, setSaid] = useState({ message: '', turn: 0 })
  const announce = useCallback((message: string) => setSaid(last => ({ message, turn: last.turn + 1 })), [])
  return (
    <AnnounceContext value={announce}>
      {children}
      <VisuallyHidden>
        <div aria-live="polite" aria-atomic="true" data-testid="live-region">
          {/* a new element for each message, so that the same words twice are read twice */}
          <p key={said.turn}>{said.message}</p>
        </div>
      </VisuallyHidden>
    </AnnounceContext>
  )
}

/** Says something to those who listen to the screen rather than look at it. */
export const useAnnounce = (): Announce => use(AnnounceContext)
