const NAME = '[A-Za-z_][\\w.:-]*'
const TEXT = '(?:[^<&]|&(?:amp|lt|gt|quot|apos|#\\d+);)'
const TOKEN = new RegExp(`<(?<close>/)?(?<name>${NAME})(?:\\s+${NAME}="${TEXT.replace('[^<&]', '[^<&"]')}*")*\\s*(?<empty>/)?>|<\\?xml [^?]*\\?>|${TEXT}`, 'uy')

/** What keeps a text from being well-formed XML (without doctype, comments and CDATA, which we never write); undefined where nothing does. */
export const xmlFault = (xml: string): string | undefined => {
  const open: string[] = []
  TOKEN.lastIndex = 0
  for (let at = 0; at < xml.length; at = TOKEN.lastIndex) {
    const found = TOKEN.exec(xml)
    if (!found) return `at ${at}: ${xml.slice(at, at + 40)}`
    const { name, close, empty } = found.groups ?? {}
    if (name === undefined || empty !== undefined) continue
    if (close === undefined) open.push(name)
    else if (open.pop() !== name) return `</${name}> at ${at} closes nothing`
  }
  return open.length > 0 ? `<${open.at(-1)}> is not closed` : undefined
}
