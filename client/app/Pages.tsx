import { Suspense, lazy, useEffect } from 'react'
import { Route, Switch } from 'wouter'
import { Sheet } from '../ui/Sheet.tsx'
import { Spinner } from '../ui/Spinner.tsx'
import { HistoryPage } from './pages/HistoryPage.tsx'
import { ForumPage } from './pages/ForumPage.tsx'
import { LoadFailedPage } from './pages/LoadFailedPage.tsx'
import { MeetingsPage } from './pages/MeetingsPage.tsx'
import { NewMeetingPage } from './pages/NewMeetingPage.tsx'
import { NotFoundPage } from './pages/NotFoundPage.tsx'

const loadMeeting = () => import('./pages/MeetingPage.tsx')

// the editor is large: it is fetched behind the first page, or when a meeting is opened
const MeetingPage = lazy(async () => {
  try {
    return { default: (await loadMeeting()).MeetingPage }
  } catch {
    return { default: LoadFailedPage }
  }
})

/** Which page belongs to the address. */
export const Pages = () => {
  useEffect(() => {
    // with it at hand, a meeting also opens where the connection fails meanwhile
    loadMeeting().catch(() => undefined)
  }, [])
  return (
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
        <Route path="/forum/:slug">{({ slug }) => <ForumPage slug={slug} />}</Route>
        <Route path="/moede/nyt">
          <NewMeetingPage />
        </Route>
        <Route path="/moede/:id">{({ id }) => <MeetingPage key={id} id={id} />}</Route>
        <Route path="/moede/:id/historik/:view?">{({ id, view }) => <HistoryPage key={id} id={id} view={view} />}</Route>
        <Route>
          <NotFoundPage />
        </Route>
      </Switch>
    </Suspense>
  )
}
