import { Suspense, lazy } from 'react'
import { Route, Switch } from 'wouter'
import { Sheet } from '../ui/Sheet.tsx'
import { Spinner } from '../ui/Spinner.tsx'
import { AuditPage } from './pages/AuditPage.tsx'
import { MeetingsPage } from './pages/MeetingsPage.tsx'
import { NewMeetingPage } from './pages/NewMeetingPage.tsx'
import { NotFoundPage } from './pages/NotFoundPage.tsx'

// the editor is large: only who opens a meeting fetches it
const MeetingPage = lazy(async () => ({ default: (await import('./pages/MeetingPage.tsx')).MeetingPage }))

/** Which page belongs to the address. */
export const Pages = () => (
  <Suspense
    fallback={
      <Sheet>
        <Spinner />
      </Sheet>
    }
  >
    <Switch>
      <Route path="/">
        <MeetingsPage />
      </Route>
      <Route path="/moede/nyt">
        <NewMeetingPage />
      </Route>
      <Route path="/moede/:id">{({ id }) => <MeetingPage key={id} id={id} />}</Route>
      <Route path="/moede/:id/historik">{({ id }) => <AuditPage key={id} id={id} />}</Route>
      <Route>
        <NotFoundPage />
      </Route>
    </Switch>
  </Suspense>
)
