import type { z } from 'zod'
import type { itemDoor } from '../../shared/protocol/review.ts'
import { nothing } from './nothing.ts'
import { paths } from './paths.ts'
import { request } from './request.ts'
import { useMeetingAct } from './useMeetingAct.ts'

/** Closes an item that is open, or opens a closed one. */
export const useItemDoor = (id: string) =>
  useMeetingAct(id, ({ itemId, ...door }: z.infer<typeof itemDoor> & { itemId: string }) => request(nothing, 'POST', paths.door(id, itemId), { type: 'json', value: door }))
