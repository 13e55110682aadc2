import type { ItemId } from '../../shared/domain/ids.ts'

/** Where things stand on the page: ids of elements, for links and for following who is where. */
export const HEAD_ANCHOR = 'hoved'
export const INTRO_ANCHOR = 'indledning'
export const CLOSING_ANCHOR = 'afrunding'
export const itemAnchor = (id: ItemId): string => `punkt-${id}`
