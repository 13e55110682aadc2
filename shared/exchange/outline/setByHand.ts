import type { Row } from '../rows/row.ts'

/** True where a person has said that a row is something else than a heading. */
export const isSetOtherwise = (row: Pick<Row, 'hint'> | undefined): boolean => row?.hint !== undefined && row.hint.type !== 'heading'

/** True where a person has said that a row is the heading of an item. */
export const isSetHeading = (row: Pick<Row, 'hint'> | undefined): boolean => row?.hint?.type === 'heading'
