/** `system` follows the machine; the others override it. */
export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

const KEY = 'referat.theme'

/** The remembered choice. Where the browser keeps nothing (private windows, embedded pages) it is the system's. */
export const readTheme = (): Theme => {
  try {
    const kept = localStorage.getItem(KEY)
    return THEMES.find(theme => theme === kept) ?? 'system'
  } catch {
    return 'system'
  }
}

/** Shows a theme at once and remembers it where the browser lets us. */
export const applyTheme = (theme: Theme): void => {
  if (theme === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
  try {
    localStorage.setItem(KEY, theme)
  } catch {
    // not kept: the choice then lasts as long as the page
  }
}
