// @vitest-environment jsdom
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { describe, expect, it } from 'vitest'
import { fromLocal, noonIn, toLocal } from '../../../client/ui/localMoment.ts'
import { useDates } from '../../../client/ui/useDates.ts'
import { momentText } from '../../../server/http/public/moment.ts'

describe('the clock of the screen', () => {
  const summer = Date.UTC(2031, 6, 4, 22, 30)
  const winter = Date.UTC(2031, 0, 8, 8, 0)

  it('K15 is the one of the public pages, in summer and winter, wherever the machine stands', () => {
    const shown: string[] = []
    const Moments = () => {
      const dates = useDates()
      shown.push(dates.moment(summer), dates.moment(winter))
      return undefined
    }
    const root = createRoot(document.createElement('div'))
    ;(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true
    act(() => root.render(<Moments />))
    act(() => root.unmount())
    expect(shown.slice(0, 2)).toEqual(['5. juli 2031 kl. 0.30', '8. januar 2031 kl. 9.00'])
    expect(shown.slice(0, 2)).toEqual([momentText(summer, 'da'), momentText(winter, 'da')])
  })

  it('K15 is the one by which a deadline is set', () => {
    expect([toLocal(summer), toLocal(winter)]).toEqual(['2031-07-05T00:30', '2031-01-08T09:00'])
    expect([fromLocal('2031-07-05T00:30'), fromLocal('2031-01-08T09:00'), fromLocal('')]).toEqual([summer, winter, undefined])
    // over the change to summer time: noon stays noon
    expect(toLocal(noonIn(10, Date.UTC(2031, 2, 25, 23, 30)))).toBe('2031-04-05T12:00')
  })
})
