import { nothing } from './nothing.ts'
import { paths } from './paths.ts'
import { request } from './request.ts'
import { useMeetingAct } from './useMeetingAct.ts'

/** Says something to a remark. */
export const useAnswerRemark = (id: string) => useMeetingAct(id, ({ remarkId, text }: { remarkId: string; text: string }) => request(nothing, 'POST', paths.answers(id, remarkId), { type: 'json', value: { text } }))
