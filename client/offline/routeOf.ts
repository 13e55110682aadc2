/** The addresses of the program's own page. Public pages, sign-in and files of meetings are always the server's. */
const PAGE = /^\/(moede\/[^/]+(\/[^/]+)?\/?)?$/

interface Asked {
  readonly method: string
  readonly mode: string
  readonly url: string
}

/**
 * Where an answer may come from: `page`, the network and, where that fails, the kept page; `file`, the kept file, whose name
 * changes with its content; `network`, nowhere else. What the API says is never kept by the worker.
 * @param files the paths that are kept
 */
export const routeOf = ({ method, mode, url }: Asked, origin: string, files: ReadonlySet<string>): 'page' | 'file' | 'network' => {
  const address = new URL(url)
  if (method !== 'GET' || address.origin !== origin) return 'network'
  if (mode === 'navigate') return PAGE.test(address.pathname) ? 'page' : 'network'
  return address.pathname !== '/' && files.has(address.pathname) ? 'file' : 'network'
}
