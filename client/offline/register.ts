/** Has the browser keep the program itself, where it can and this is no development build. Nothing depends on it. */
export const keepProgram = (): void => {
  if (import.meta.env.PROD && 'serviceWorker' in navigator) navigator.serviceWorker.register('/sw.js').catch(() => undefined)
}
