import { StorageError } from '../storage.ts'
import type { ItemApprovalsTable } from '../tables/itemApprovals.ts'
import type { Access } from './state.ts'
import { mustBeThere } from './state.ts'

/** The chair's ticks, in memory. */
export const memoryItemApprovals = ({ read, write }: Access): ItemApprovalsTable => ({
  add: approval => write(state => {
    mustBeThere(state.meetings, approval.meetingId, 'meeting')
    mustBeThere(state.users, approval.by, 'user')
    state.itemApprovals = [...state.itemApprovals, { ...approval }]
  }),
  of: async meeting => read().itemApprovals.filter(approval => approval.meetingId === meeting).map(approval => ({ ...approval })),
  withdraw: (meeting, item, at, by) => write(state => {
    mustBeThere(state.users, by, 'user')
    const last = state.itemApprovals.findLastIndex(approval => approval.meetingId === meeting && approval.itemId === item)
    if (last < 0 || state.itemApprovals[last]!.withdrawnAt !== null) throw new StorageError('missing', 'approval of the item is not there')
    state.itemApprovals = state.itemApprovals.with(last, { ...state.itemApprovals[last]!, withdrawnAt: at, withdrawnBy: by })
  }),
})
