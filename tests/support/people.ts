import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'

/**
 * Parts of the browser that nobody sees in a test and that cost it a third of its time: the pages behind the address bar, made
 * anew for every window, and a renderer kept ready for the next page. Ours takes the place of the driver's list, so what of that
 * touches pages stands here again.
 */
const WITHOUT = [
  'WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup', 'PreloadTopChromeWebUI', 'SpareRendererForSitePerProcess',
  'AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades', 'HttpsFirstBalancedModeAutoEnable', 'LensOverlay', 'MediaRouter', 'PaintHolding',
  'ThirdPartyStoragePartitioning', 'Translate', 'OptimizationHints', 'NetworkTimeServiceQuerying', 'AimEnabled', 'PreconnectToSearch',
]

/** Opens the browser that the setup found. */
export const openBrowser = (executablePath: string): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: [`--disable-features=${WITHOUT.join(',')}`, '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
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
  context.setDefaultTimeout(30_000)
  const page = await context.newPage()
  const errors: string[] = []
  page.on('pageerror', error => errors.push(String(error)))
  await page.goto(link)
  await page.getByRole('button').first().click()
  await page.waitForURL(url => !url.pathname.startsWith('/enter'))
  return { context, page, errors }
}
