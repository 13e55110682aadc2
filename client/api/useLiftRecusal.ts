import { nothing } from './nothing.ts'
import { paths } from './paths.ts'
import { request } from './request.ts'
import { useMeetingAct } from './useMeetingAct.ts'

/** Lets a member into an item again. */
export const useLiftRecusal = (id: string) => useMeetingAct(id, (recusalId: string) => request(nothing, 'DELETE', paths.recusal(id, recusalId)))
