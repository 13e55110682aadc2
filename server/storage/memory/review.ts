import { StorageError } from '../storage.ts'
import type { ReviewPeriod, ReviewTables } from '../tables/review.ts'
import type { Access, State } from './state.ts'
import { byText, mustBeThere } from './state.ts'

const mustStand = (state: State, { meetingId, by }: Pick<ReviewPeriod, 'meetingId' | 'by'>): void => {
  mustBeThere(state.meetings, meetingId, 'meeting')
  mustBeThere(state.users, by, 'user')
}

/** Objection periods, who accepted, who is kept out of what, and items that went behind the door; in memory. */
export const memoryReview = ({ read, write }: Access): ReviewTables => ({
  periods: {
    add: period => write(state => {
      mustStand(state, period)
      state.review = { ...state.review, periods: [...state.review.periods, { ...period }] }
    }),
    of: async meeting => read().review.periods.filter(row => row.meetingId === meeting).map(row => ({ ...row })),
  },
  acceptances: {
    add: acceptance => write(state => {
      mustStand(state, { ...acceptance, by: acceptance.userId })
      const { acceptances } = state.review
      const said = acceptances.some(row => row.meetingId === acceptance.meetingId && row.epoch === acceptance.epoch && row.userId === acceptance.userId)
      if (!said) state.review = { ...state.review, acceptances: [...acceptances, { ...acceptance }] }
    }),
    of: async meeting =>
      read().review.acceptances.filter(row => row.meetingId === meeting).map(row => ({ ...row })).toSorted((a, b) => a.at - b.at || byText(a.userId, b.userId)),
  },
  recusals: {
    add: recusal => write(state => {
      mustStand(state, recusal)
      mustBeThere(state.users, recusal.userId, 'user')
      state.review = { ...state.review, recusals: [...state.review.recusals, { ...recusal }] }
    }),
    of: async meeting => read().review.recusals.filter(row => row.meetingId === meeting).map(row => ({ ...row })),
    lift: (id, at, by) => write(state => {
      if (!state.review.recusals.some(row => row.id === id && row.liftedAt === null)) throw new StorageError('missing', 'recusal is not there')
      state.review = { ...state.review, recusals: state.review.recusals.map(row => (row.id === id ? { ...row, liftedAt: at, liftedBy: by } : row)) }
    }),
    setClosed: (meeting, item, closed) => write(state => {
      const recusals = state.review.recusals.map(row => (row.meetingId === meeting && row.itemId === item ? { ...row, closed } : row))
      state.review = { ...state.review, recusals }
    }),
  },
  itemMoves: {
    add: move => write(state => {
      mustStand(state, move)
      state.review = { ...state.review, itemMoves: [...state.review.itemMoves, structuredClone(move)] }
    }),
    of: async meeting => read().review.itemMoves.filter(row => row.meetingId === meeting).map(row => structuredClone(row)),
  },
})
