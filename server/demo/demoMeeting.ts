import type { ItemKind, Person, TemplateId } from '../../shared/document/content.ts'
import type { Line } from '../../shared/document/line.ts'

/** Those who sign in to the demo. */
export const DEMO_ROLES = ['secretariat', 'chair', 'first', 'second', 'observer'] as const
export type DemoWho = (typeof DEMO_ROLES)[number]

export interface DemoFile {
  readonly name: string
  readonly text: string
}

/** A title alone, or a title with its file. */
export type DemoAttachment = string | { readonly title: string; readonly file: DemoFile }

/** What is said in the minutes of one item, and who of the demo's people writes it. */
export interface DemoMinutes {
  readonly by: DemoWho
  readonly lines: readonly Line[]
}

export interface DemoItem {
  readonly title: string
  readonly kind?: ItemKind
  /** Of a closed item: its public title and public minutes; everything else in this item is then behind the door. */
  readonly closed?: { readonly title: string; readonly minutes: readonly Line[] }
  readonly caseStatement?: readonly Line[]
  readonly recommendation?: readonly Line[]
  readonly attachments?: readonly DemoAttachment[]
  readonly minutes?: readonly DemoMinutes[]
}

export type DemoPerson = Pick<Person, 'name'> & Partial<Omit<Person, 'id' | 'name'>>

/** A meeting as somebody would write it, in the order in which things are written. */
export interface DemoMeeting {
  readonly template: TemplateId
  readonly title: string
  readonly place: string
  /** Local, `2026-11-20T09:00`. */
  readonly start: string
  readonly end: string
  readonly nextMeeting: string
  readonly people: readonly DemoPerson[]
  readonly intro: readonly Line[]
  readonly items: readonly DemoItem[]
  readonly closing: readonly Line[]
}
