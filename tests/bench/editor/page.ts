import * as Y from 'yjs'
import { randomFrom } from '../../support/gate/random.ts'
import { mountOurs, oursDoc } from './ours.ts'
import { type Subject, type Times, typeTogether } from './people.ts'
import { mountStock, stockDoc } from './stock.ts'

const KINDS = { ours: { make: oursDoc, mount: mountOurs }, stock: { make: stockDoc, mount: mountStock } } as const
type Kind = keyof typeof KINDS

const stage = document.getElementById('stage')!
const random = randomFrom(3)
const words = (length: number): string => Array.from({ length }, () => random.pick([...'abcdefghijklmnoprstuvæøå    '])).join('')
/** 5,000 characters in 60 lines, and a short section. */
const LONG = Array.from({ length: 60 }, () => words(83))
const SHORT = Array.from({ length: 6 }, () => words(60))

const frame = (): Promise<void> => new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve, 0)))

const loaded = (kind: Kind, sections: number, lines: readonly string[]): { doc: Y.Doc; mount: () => Subject } => {
  const { make, mount } = KINDS[kind]
  const doc = make(sections, lines)
  return { doc, mount: () => (mount as (doc: Y.Doc, sections: number, stage: HTMLElement) => Subject)(doc, sections, stage) }
}

/** Typing in a long section; `others` more sections stand on the page with their editors. */
const typing = async (kind: Kind, keys: number, others: number): Promise<Times & { long: number }> => {
  const { doc, mount } = loaded(kind, 1, LONG)
  const more = others > 0 ? loaded(kind, others, SHORT) : undefined
  const behind = document.createElement('div')
  document.body.append(behind)
  const crowd = more && (KINDS[kind].mount as (doc: Y.Doc, sections: number, stage: HTMLElement) => Subject)(more.doc, others, behind)
  const subject = mount()
  let long = 0
  const observer = new PerformanceObserver(list => (long += list.getEntries().length))
  observer.observe({ type: 'longtask' })
  await typeTogether(subject, 20)
  long = 0
  const times = await typeTogether(subject, keys)
  observer.disconnect()
  subject.close()
  crowd?.close()
  behind.remove()
  doc.destroy()
  return { ...times, long }
}

/** From the first editor to the frame that shows them all. */
const mounting = async (kind: Kind, sections: number): Promise<{ script: number; painted: number }> => {
  const { doc, mount } = loaded(kind, sections, SHORT)
  await frame()
  const from = performance.now()
  const subject = mount()
  const script = performance.now() - from
  await frame()
  const painted = performance.now() - from
  subject.close()
  doc.destroy()
  return { script, painted }
}

/** What the program outside calls. */
export interface Bench {
  readonly typing: typeof typing
  readonly mounting: typeof mounting
}
Object.assign(window, { bench: { typing, mounting } satisfies Bench })
