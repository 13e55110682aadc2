import type { Tables } from '../storage.ts'
import type { Access } from './state.ts'
import { byText, copyOf, memberKey, mustBeFree, mustBeThere } from './state.ts'

/** Meetings and who is in them, in memory. */
export const memoryMeetings = ({ read, write }: Access): Tables['meetings'] => ({
  add: meeting => write(state => {
    mustBeThere(state.bodies, meeting.bodyId, 'body')
    mustBeFree(state.meetings, meeting.id, 'meeting')
    state.meetings.set(meeting.id, { ...meeting })
  }),
  get: async id => copyOf(read().meetings.get(id)),
  ofUser: async user => {
    const state = read()
    return [...state.members.values()]
      .filter(member => member.userId === user)
      .map(member => ({ ...mustBeThere(state.meetings, member.meetingId, 'meeting'), role: member.role }))
      .toSorted((a, b) => byText(b.start, a.start) || byText(a.id, b.id))
  },
  all: async () => [...read().meetings.values()].map(meeting => ({ ...meeting })).toSorted((a, b) => byText(b.start, a.start) || byText(a.id, b.id)),
  setPhase: (id, epoch, phase) => write(state => {
    const meeting = state.meetings.get(id)
    if (meeting?.epoch !== epoch) return false
    state.meetings.set(id, { ...meeting, phase, epoch: epoch + 1 })
    return true
  }),
  setHead: (id, { title, start }) => write(state => {
    state.meetings.set(id, { ...mustBeThere(state.meetings, id, 'meeting'), title, start })
  }),
  setMember: member => write(state => {
    mustBeThere(state.meetings, member.meetingId, 'meeting')
    mustBeThere(state.users, member.userId, 'user')
    state.members.set(memberKey(member.meetingId, member.userId), { ...member })
  }),
  removeMember: (meeting, user) => write(state => {
    state.members.delete(memberKey(meeting, user))
  }),
  members: async id => [...read().members.values()].filter(member => member.meetingId === id).map(member => ({ ...member })),
  member: async (id, user) => copyOf(read().members.get(memberKey(id, user))),
})
