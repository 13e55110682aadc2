import { AlignmentType, type INumberingOptions, LevelFormat } from 'docx'
import { STEP } from './styles.ts'

const LEVELS = [0, 1, 2, 3] as const
const GLYPHS = ['•', '–', '▪', '·'] as const

const style = (level: number) => ({ paragraph: { indent: { left: (level + 1) * STEP, hanging: 340 } } })

/** Which ordered list a paragraph belongs to: each counts for itself, from its own first number. */
export interface OrderedList {
  readonly reference: string
  readonly level: number
  readonly start: number
}

/** Gives each ordered list of a document a definition of its own. */
export class Numbering {
  readonly #lists: OrderedList[] = []

  /** The reference of a new list that counts from `start` on its level. */
  add(level: number, start: number): string {
    const reference = `nummer-${this.#lists.length + 1}`
    this.#lists.push({ reference, level, start })
    return reference
  }

  /** All definitions; that of bullets is `punkter`. */
  definitions(): INumberingOptions {
    const bullets = { reference: 'punkter', levels: LEVELS.map(level => ({ level, format: LevelFormat.BULLET, text: GLYPHS[level] ?? '•', alignment: AlignmentType.LEFT, style: style(level) })) }
    const numbers = this.#lists.map(list => ({
      reference: list.reference,
      levels: LEVELS.map(level => ({
        level, format: LevelFormat.DECIMAL, text: `%${level + 1}.`, alignment: AlignmentType.LEFT, style: style(level), start: level === list.level ? list.start : 1,
      })),
    }))
    return { config: [bullets, ...numbers] }
  }
}
