import { useEffect, useState } from 'react'

/** Looked at again this often, in milliseconds: a countdown in minutes needs no more. */
const EVERY = 20_000

/** The server's clock from the moment it told the time: this machine's may be wrong, and only counts on. Undefined until it has told. */
export const useNow = (told: number | undefined): number | undefined => {
  const [now, setNow] = useState(0)
  useEffect(() => {
    if (told === undefined) return undefined
    const began = performance.now()
    const timer = setInterval(() => setNow(told + performance.now() - began), EVERY)
    return () => clearInterval(timer)
  }, [told])
  return told === undefined ? undefined : Math.max(told, now)
}
