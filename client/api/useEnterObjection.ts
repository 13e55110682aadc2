import { nothing } from './nothing.ts'
import { paths } from './paths.ts'
import { request } from './request.ts'
import { useMeetingAct } from './useMeetingAct.ts'

/** Enters an objection or a dissent into the minutes. */
export const useEnterObjection = (id: string) => useMeetingAct(id, (remarkId: string) => request(nothing, 'POST', paths.entry(id, remarkId)))
