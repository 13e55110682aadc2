import type { RemarksTable } from '../tables/remarks.ts'
import type { Access } from './state.ts'
import { mustBeFree, mustBeThere } from './state.ts'

/** Remarks and what was said to them, in memory. */
export const memoryRemarks = ({ read, write }: Access): RemarksTable => ({
  add: remark => write(state => {
    mustBeThere(state.meetings, remark.meetingId, 'meeting')
    mustBeThere(state.users, remark.by, 'user')
    mustBeFree(state.remarks, remark.id, 'remark')
    state.remarks.set(remark.id, structuredClone(remark))
  }),
  get: async id => structuredClone(read().remarks.get(id)),
  of: async meeting => [...read().remarks.values()].filter(remark => remark.meetingId === meeting).map(remark => structuredClone(remark)),
  resolve: (id, at, by, outcome) => write(state => {
    const remark = mustBeThere(state.remarks, id, 'remark')
    mustBeThere(state.users, by, 'user')
    state.remarks.set(id, { ...remark, resolvedAt: at, resolvedBy: by, outcome })
  }),
  answer: answer => write(state => {
    mustBeThere(state.remarks, answer.remarkId, 'remark')
    mustBeThere(state.users, answer.by, 'user')
    state.review = { ...state.review, answers: [...state.review.answers, { ...answer }] }
  }),
  answersOf: async meeting => read().review.answers.filter(answer => answer.meetingId === meeting).map(answer => ({ ...answer })),
  setClosed: (meeting, sections, closed) => write(state => {
    for (const remark of state.remarks.values()) {
      if (remark.meetingId === meeting && sections.includes(remark.section)) state.remarks.set(remark.id, { ...remark, closed })
    }
  }),
})
