/** Two listeners with the same methods, none of which answers anything, as one: each call goes to both. */
export const both = <Listener extends object>(one: Listener, other: Listener): Listener => {
  const pairs = Object.keys(one).map(name => {
    const first = one[name as keyof Listener] as (...args: unknown[]) => void
    const second = other[name as keyof Listener] as (...args: unknown[]) => void
    return [name, (...args: unknown[]) => {
      first(...args)
      second(...args)
    }] as const
  })
  return Object.fromEntries(pairs) as Listener
}
