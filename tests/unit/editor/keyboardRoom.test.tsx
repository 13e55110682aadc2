// @vitest-environment jsdom
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { useKeyboardRoom } from '../../../client/editor/useKeyboardRoom.ts'

afterEach(() => vi.unstubAllGlobals())

describe('an on-screen keyboard', () => {
  it('T49 covers nothing that is fixed to the lower edge of the window', () => {
    const view = Object.assign(new EventTarget(), { height: innerHeight, offsetTop: 0, scale: 1 })
    vi.stubGlobal('visualViewport', view)
    ;(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true
    const Room = () => {
      useKeyboardRoom()
      return undefined
    }
    const root = createRoot(document.createElement('div'))
    act(() => root.render(<Room />))
    const room = (): string => document.documentElement.style.getPropertyValue('--keyboard')
    expect(room()).toBe('0px')
    view.height = innerHeight - 260
    view.dispatchEvent(new Event('resize'))
    expect(room()).toBe('260px')
    view.offsetTop = 100
    view.dispatchEvent(new Event('scroll'))
    expect(room()).toBe('160px')
    view.scale = 2
    view.dispatchEvent(new Event('resize'))
    expect(room()).toBe('0px')
    act(() => root.unmount())
    expect(room()).toBe('')
  })
})
