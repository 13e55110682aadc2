import { useCallback, useState } from 'react'

const read = (key: string): string => {
  try {
    return sessionStorage.getItem(key) ?? ''
  } catch {
    return ''
  }
}

const write = (key: string, text: string): void => {
  try {
    if (text === '') sessionStorage.removeItem(key)
    else sessionStorage.setItem(key, text)
  } catch {
    // kept as long as the component is there
  }
}

/** Text that is being written and must outlive a reload or a sign-in on the way. Setting it to '' forgets it. */
export const useDraft = (name: string): [string, (text: string) => void] => {
  const key = `referat.draft.${name}`
  const [text, setText] = useState(() => read(key))
  const set = useCallback(
    (next: string) => {
      setText(next)
      write(key, next)
    },
    [key],
  )
  return [text, set]
}
