import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface AxeResult {
  violations: { id: string; help: string; nodes: { target: string[]; failureSummary?: string }[] }[]
}

/**
 * Answers when nothing on the page is half faded in: colours on their way to another are nobody's reading. What takes a second or
 * more (a turning wheel, a caret that rests) is no fading, and what stands still will not end.
 */
const settled = (page: Page): Promise<unknown> =>
  page.evaluate(() => {
    const fading = document.getAnimations().filter(one => one.playState === 'running' && Number(one.effect?.getComputedTiming().endTime) < 1000)
    return Promise.allSettled(fading.map(one => one.finished)).then(() => fading.length)
  })

/**
 * What axe-core finds on the page as it stands, one line a place: `rule: help – where`. Empty where it finds nothing.
 * Runs in the page's own world through the debugger, so that the page's security policy stands.
 * @param rules the only ones to look at; left out: all.
 */
export const violations = async (page: Page, rules?: readonly string[]): Promise<string[]> => {
  const options = JSON.stringify({ resultTypes: ['violations'], ...(rules && { runOnly: rules }) })
  if (!(await page.evaluate(`'axe' in window`))) await page.evaluate(`(() => { ${source} })()`)
  await settled(page)
  const result = (await page.evaluate(`axe.run(document, ${options})`)) as AxeResult
  return result.violations.flatMap(found => found.nodes.map(node => `${found.id}: ${found.help} – ${node.target.join(' ')}`))
}

/** True where the page is wider than its window: it would scroll sideways. */
export const overflows = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)
