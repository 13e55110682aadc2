import type { Fragment } from '@tiptap/pm/model'
import type { Line } from '../../shared/document/line.ts'
import { toLine } from '../../shared/document/text/lineNodes.ts'

/** The lines of a part of an editor's document; what stands in none is left out. */
export const linesIn = (content: Fragment): Line[] => content.content.filter(({ type }) => type.name === 'line').map(toLine)
