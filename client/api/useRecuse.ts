import { nothing } from './nothing.ts'
import { paths } from './paths.ts'
import { request } from './request.ts'
import { useMeetingAct } from './useMeetingAct.ts'

/** Keeps a member out of an item. */
export const useRecuse = (id: string) => useMeetingAct(id, (recusal: { itemId: string; userId: string }) => request(nothing, 'POST', paths.recusals(id), { type: 'json', value: recusal }))
