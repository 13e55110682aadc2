import { nothing } from './nothing.ts'
import { paths } from './paths.ts'
import { request } from './request.ts'
import { useMeetingAct } from './useMeetingAct.ts'

/** Sets until when one may object, in milliseconds since 1970. */
export const useOpenReview = (id: string) => useMeetingAct(id, (until: number) => request(nothing, 'POST', paths.review(id), { type: 'json', value: { until } }))
