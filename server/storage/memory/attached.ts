import type { Tables } from '../storage.ts'
import type { Access } from './state.ts'
import { byText, mustBeFree, mustBeThere } from './state.ts'

/** What hangs on a meeting beside its text: attachments, the audit trail; in memory. */
export const memoryAttached = ({ read, write }: Access): Pick<Tables, 'attachments' | 'audit'> => ({
  attachments: {
    add: attachment => write(state => {
      mustBeThere(state.meetings, attachment.meetingId, 'meeting')
      mustBeFree(state.attachments, attachment.id, 'attachment')
      state.attachments.set(attachment.id, structuredClone(attachment))
    }),
    get: async id => structuredClone(read().attachments.get(id)),
    of: async meeting => [...read().attachments.values()]
      .filter(attachment => attachment.meetingId === meeting)
      .map(attachment => structuredClone(attachment))
      .toSorted((a, b) => byText(a.order, b.order) || byText(a.id, b.id)),
    update: (id, { title, order, removedAt, closed }) => write(state => {
      const old = mustBeThere(state.attachments, id, 'attachment')
      state.attachments.set(id, {
        ...old,
        title: title ?? old.title,
        order: order ?? old.order,
        closed: closed ?? old.closed,
        // null says that it is there again
        removedAt: removedAt === undefined ? old.removedAt : removedAt,
      })
    }),
  },

  audit: {
    add: row => write(state => {
      mustBeThere(state.meetings, row.meetingId, 'meeting')
      mustBeThere(state.users, row.by, 'user')
      state.audit = [...state.audit, { ...row, id: state.audit.length + 1 }]
    }),
    of: async meeting => read().audit.filter(row => row.meetingId === meeting).map(row => ({ ...row })),
  },
})
