import { nothing } from './nothing.ts'
import { paths } from './paths.ts'
import { request } from './request.ts'
import { useMeetingAct } from './useMeetingAct.ts'

/** Says by name that one has no remarks. */
export const useAcceptMinutes = (id: string) => useMeetingAct(id, () => request(nothing, 'POST', paths.reviewAcceptance(id)))
