import { expect, it } from 'vitest'
import { tabTitle } from '../../../shared/render/tabTitle.ts'
import { htmlFaults } from '../../support/htmlFaults.ts'
import { createHttpWorld } from '../../support/world/caller.ts'
import { FORUM, PATH, published } from '../../support/world/publishedSite.ts'

it('P49 public pages are valid HTML, under a title that a tab can show', async () => {
  const { get } = await published()
  for (const path of ['/referater', FORUM, PATH, `${FORUM}/1999-01-01`]) expect(await htmlFaults((await get(path)).text), path).toEqual([])
  const { call } = await createHttpWorld()
  expect(await htmlFaults((await call(undefined, 'GET', '/enter?token=x')).text)).toEqual([])
})

it('P49 a long title is cut behind a word, a short one is left as it is', () => {
  const short = 'Godkendt referat: Forårsmøde · Haverådet · 4. marts 2031'
  expect(tabTitle(short)).toBe(short)
  expect(tabTitle(`${short} · og et langt navn, som ingen fane viser`)).toBe('Godkendt referat: Forårsmøde · Haverådet · 4. marts 2031 · og et…')
  expect(tabTitle('x'.repeat(100))).toBe(`${'x'.repeat(69)}…`)
  expect(tabTitle(`${'x'.repeat(68)}😀😀`)).toBe(`${'x'.repeat(68)}…`)
})
