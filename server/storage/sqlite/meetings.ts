import type { Tables } from '../storage.ts'
import type { Access } from './access.ts'
import { mustHaveChanged } from './access.ts'

/** Meetings and who is in them, in SQLite. */
export const sqliteMeetings = ({ read, write }: Access): Tables['meetings'] => ({
  add: meeting => write(async db => {
    await db.insertInto('meetings').values(meeting).execute()
  }),
  get: id => read.selectFrom('meetings').selectAll().where('id', '=', id).executeTakeFirst(),
  ofUser: user => read
    .selectFrom('members').innerJoin('meetings', 'meetings.id', 'members.meetingId')
    .selectAll('meetings').select('members.role').where('members.userId', '=', user)
    .orderBy('meetings.start', 'desc').orderBy('meetings.id').execute(),
  all: () => read.selectFrom('meetings').selectAll().orderBy('start', 'desc').orderBy('id').execute(),
  setPhase: (id, epoch, phase) => write(async db => {
    const { numUpdatedRows } = await db.updateTable('meetings').set({ phase, epoch: epoch + 1 }).where('id', '=', id).where('epoch', '=', epoch).executeTakeFirst()
    return numUpdatedRows === 1n
  }),
  setHead: (id, { title, start }) => write(async db => {
    mustHaveChanged(await db.updateTable('meetings').set({ title, start }).where('id', '=', id).executeTakeFirst(), 'meeting')
  }),
  setMember: member => write(async db => {
    await db.insertInto('members').values(member).onConflict(on => on.columns(['meetingId', 'userId']).doUpdateSet({ role: member.role })).execute()
  }),
  removeMember: (meeting, user) => write(async db => {
    await db.deleteFrom('members').where('meetingId', '=', meeting).where('userId', '=', user).execute()
  }),
  members: id => read.selectFrom('members').selectAll().where('meetingId', '=', id).execute(),
  member: (id, user) => read.selectFrom('members').selectAll().where('meetingId', '=', id).where('userId', '=', user).executeTakeFirst(),
})
