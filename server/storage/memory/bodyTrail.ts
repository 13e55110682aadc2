import type { BodyTrailTable } from '../tables/bodyTrail.ts'
import type { Access } from './state.ts'
import { mustBeThere } from './state.ts'

/** The trail of acts of a forum, in memory. */
export const memoryBodyTrail = ({ read, write }: Access): BodyTrailTable => ({
  add: row => write(state => {
    mustBeThere(state.bodies, row.bodyId, 'body')
    mustBeThere(state.users, row.by, 'user')
    state.bodyTrail = [...state.bodyTrail, { ...row, id: state.bodyTrail.length + 1 }]
  }),
  of: async body => read().bodyTrail.filter(row => row.bodyId === body).map(row => ({ ...row })),
})
