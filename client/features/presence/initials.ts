/** Up to two letters for a name: `Mette Nørby Sand` gives `MS`. */
export const initials = (name: string): string => {
  const parts = name.trim().split(/\s+/).filter(part => part !== '')
  const letters = parts.length > 1 ? [parts[0]!, parts.at(-1)!] : parts
  return letters.map(part => [...part][0]?.toLocaleUpperCase('da') ?? '').join('')
}
