import { VisuallyHidden as Hidden } from 'radix-ui'
import type { ReactNode } from 'react'

/** Read aloud, not shown. */
export const VisuallyHidden = ({ children }: { children: ReactNode }) => <Hidden.Root>{children}</Hidden.Root>
