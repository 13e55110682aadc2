import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'

/** Opens the browser that the setup found. */
export const openBrowser = (executablePath: string): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  })

/** A person at a browser of their own. */
export interface Visitor {
  readonly context: BrowserContext
  readonly page: Page
  /** Errors that the page threw or logged, in order: a test ends by expecting none. */
  readonly errors: string[]
}

/** A new browser profile, signed in through a link as a person would: follow it, press the button. */
export const signIn = async (browser: Browser, link: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<Visitor> => {
  const context = await browser.newContext({ locale: 'da-DK', viewport: { width: 1280, height: 900 }, ...options })
  context.setDefaultTimeout(15_000)
  const page = await context.newPage()
  const errors: string[] = []
  page.on('pageerror', error => errors.push(String(error)))
  await page.goto(link)
  await page.getByRole('button').first().click()
  await page.waitForURL(url => !url.pathname.startsWith('/enter'))
  return { context, page, errors }
}
