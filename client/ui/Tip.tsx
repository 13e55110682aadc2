import { Tooltip } from 'radix-ui'
import type { ReactElement } from 'react'
import css from './Tip.module.css'

/** Shows `text` beside its one child while that has focus or the pointer. Needs `Tooltip.Provider` above it (in `Providers`). */
export const Tip = ({ text, children }: { text: string; children: ReactElement }) => (
  <Tooltip.Root>
    <Tooltip.Trigger asChild>{children}</Tooltip.Trigger>
    {/* no portal: it stays within the landmark, or the dialog, of what it explains */}
    <Tooltip.Content className={css.tip} sideOffset={4} collisionPadding={8}>
      {text}
    </Tooltip.Content>
  </Tooltip.Root>
)
