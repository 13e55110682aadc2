import { StorageError } from '../storage.ts'
import { type BodyTemplatesTable, templateByTemplate } from '../tables/bodyTemplates.ts'
import type { Access } from './state.ts'
import { copyOf, mustBeFree, mustBeThere } from './state.ts'

/** Forums' own templates, in memory. */
export const memoryBodyTemplates = ({ read, write }: Access): BodyTemplatesTable => ({
  add: row => write(state => {
    mustBeThere(state.bodies, row.bodyId, 'body')
    mustBeThere(state.users, row.by, 'user')
    if (state.bodyTemplates.some(other => other.id === row.id && other.version === row.version)) throw new StorageError('conflict', 'version of the template is already there')
    state.bodyTemplates = [...state.bodyTemplates, { ...row }]
  }),
  of: async body => templateByTemplate(read().bodyTemplates.filter(row => row.bodyId === body).map(row => ({ ...row }))),
  use: (meeting, id, version) => write(state => {
    mustBeThere(state.meetings, meeting, 'meeting')
    if (!state.bodyTemplates.some(row => row.id === id && row.version === version)) throw new StorageError('missing', 'version of the template is not there')
    mustBeFree(state.templatesUsed, meeting, 'template of the meeting')
    state.templatesUsed.set(meeting, { id, version })
  }),
  usedBy: async meeting => {
    const used = read().templatesUsed.get(meeting)
    return used && copyOf(read().bodyTemplates.find(row => row.id === used.id && row.version === used.version))
  },
})
