// @vitest-environment jsdom
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { RecordText } from '../../../client/ui/RecordText.tsx'

const drawn = async (html: string): Promise<HTMLElement> => {
  const place = document.body.appendChild(document.createElement('div'))
  await act(async () => createRoot(place).render(<RecordText html={html} label="Tekst" />))
  return place
}

beforeEach(() => vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true))
afterEach(() => {
  vi.unstubAllGlobals()
  document.body.replaceChildren()
})

describe('U9 rendered minutes are drawn from a short list of elements', () => {
  it('U9 keeps what minutes are made of', async () => {
    const place = await drawn('<article class="record" lang="da"><h2 id="x">1. Punkt</h2><ul><li><strong>A</strong> <time datetime="2026-01-02">2. januar</time></li></ul><a href="https://example.org">her</a></article>')
    expect(place.querySelector('article.record')?.getAttribute('lang')).toBe('da')
    expect(place.querySelector('time')?.getAttribute('datetime')).toBe('2026-01-02')
    expect(place.querySelector('a')?.getAttribute('rel')).toContain('noopener')
    expect(place.querySelector('li')?.textContent).toBe('A 2. januar')
  })
  it('U9 lets nothing through that could run, load or lead astray', async () => {
    const place = await drawn(
      '<p onclick="x()" style="position:fixed" id="indhold">tekst</p><script>x()</script><style>*{}</style><img src="x" onerror="x()"><iframe src="//x"></iframe><a href="javascript:x()">link</a><form action="/x"><button>Ord</button></form><svg><script>x()</script></svg>',
    )
    expect(place.querySelector('script, style, img, iframe, form, button, svg')).toBeNull()
    expect(place.querySelector('a')?.hasAttribute('href')).toBe(false)
    expect(Array.from(place.querySelectorAll('p, a'), element => element.getAttributeNames())).toEqual([[], []])
    expect(place.textContent).toBe('tekstlinkOrd')
  })
})
