import { QueryClientProvider } from '@tanstack/react-query'
import { Tooltip } from 'radix-ui'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { createQueryClient } from '../api/createQueryClient.ts'
import { LanguageProvider } from '../ui/language/LanguageProvider.tsx'
import { LiveRegion } from '../ui/live/LiveRegion.tsx'
import { Toasts } from '../ui/Toasts.tsx'

/** What every page may count on: the cache of the API, the language, the live region, the corner messages, tooltips. */
export const Providers = ({ children }: { children: ReactNode }) => {
  const [client] = useState(createQueryClient)
  return (
    <QueryClientProvider client={client}>
      <LanguageProvider>
        <LiveRegion>
          <Tooltip.Provider delayDuration={500}>
            <Toasts>{children}</Toasts>
          </Tooltip.Provider>
        </LiveRegion>
      </LanguageProvider>
    </QueryClientProvider>
  )
}
