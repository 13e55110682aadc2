import { nothing } from './nothing.ts'
import { paths } from './paths.ts'
import { request } from './request.ts'
import { useMeetingAct } from './useMeetingAct.ts'

/** Enters into the minutes that somebody took no part in an item. */
export const useEnterRecusal = (id: string) => useMeetingAct(id, (recusalId: string) => request(nothing, 'POST', paths.recusalEntry(id, recusalId)))
