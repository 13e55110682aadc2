import type { ReactNode } from 'react'
import { ApiError } from '../api/ApiError.ts'
import { useMe } from '../api/useMe.ts'
import { QueryNotice } from '../ui/QueryNotice.tsx'
import { Sheet } from '../ui/Sheet.tsx'
import { SignedOutPage } from './pages/SignedOutPage.tsx'

/** Shows what is inside to one who is signed in, and to others how to be. The address stays, so that one comes back to it. */
export const Session = ({ children }: { children: ReactNode }) => {
  const me = useMe()
  if (me.error instanceof ApiError && me.error.problem.error === 'signIn') return <SignedOutPage retry={() => void me.refetch()} />
  if (me.data === undefined) {
    return (
      <Sheet>
        <QueryNotice query={me} />
      </Sheet>
    )
  }
  return children
}
