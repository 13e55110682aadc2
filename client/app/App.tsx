import { ErrorBoundary } from './ErrorBoundary.tsx'
import { Frame } from './Frame.tsx'
import { Pages } from './Pages.tsx'
import { Providers } from './Providers.tsx'
import { Session } from './Session.tsx'

/** The whole client. */
export const App = () => (
  <Providers>
    <Frame>
      <ErrorBoundary>
        <Session>
          <Pages />
        </Session>
      </ErrorBoundary>
    </Frame>
  </Providers>
)
