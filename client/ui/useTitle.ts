import { useEffect } from 'react'
import { useAnnounce } from './live/LiveRegion.tsx'

const NAME = 'Referat'

/** Sets the document's title to `<title> – Referat`, and has a new one read aloud. Undefined (not known yet) leaves it. */
export const useTitle = (title: string | undefined): void => {
  const announce = useAnnounce()
  useEffect(() => {
    if (title === undefined) return
    const full = title === '' ? NAME : `${title} – ${NAME}`
    if (document.title === full) return
    document.title = full
    announce(title)
  }, [title, announce])
}
