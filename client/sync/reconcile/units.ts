import * as Y from 'yjs'

/** One place in a section's text, as its author made it; also where it has been deleted. */
export interface Unit {
  readonly client: number
  readonly clock: number
  readonly deleted: boolean
  /** One UTF-16 unit, an embed (a line end is a Y.Map), or undefined for what is gone or unknown. */
  readonly content: string | object | undefined
  /** The formatting that is on at this place. */
  readonly attributes: Readonly<Record<string, unknown>>
}

const contentsOf = (item: Y.Item): (string | object | undefined)[] => {
  const { content } = item
  if (content instanceof Y.ContentString) return content.str.split('')
  if (content instanceof Y.ContentType) return [content.type]
  if (content instanceof Y.ContentEmbed) return [content.embed]
  return Array.from({ length: item.length }, () => undefined)
}

const changed = (attributes: Readonly<Record<string, unknown>>, key: string, value: unknown): Record<string, unknown> => {
  const { [key]: _old, ...others } = attributes
  return value === null ? others : { ...others, [key]: value }
}

/** All places of a section in order, deleted ones too. Reads only. */
export const readUnits = (text: Y.Text): Unit[] => {
  const units: Unit[] = []
  let attributes: Readonly<Record<string, unknown>> = {}
  for (let item = text._start; item !== null; item = item.right) {
    if (item.content instanceof Y.ContentFormat) {
      if (!item.deleted) attributes = changed(attributes, item.content.key, item.content.value)
      continue
    }
    const { client, clock } = item.id
    const { deleted } = item
    contentsOf(item).forEach((content, index) => units.push({ client, clock: clock + index, deleted, content, attributes }))
  }
  return units
}
