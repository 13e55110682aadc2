import type { BodyId, MeetingId } from '../../shared/domain/ids.ts'
import { templateOfForm } from '../../shared/template/templateOfForm.ts'
import type { ImportedContent } from '../../shared/exchange/imported.ts'
import { cliWords } from '../../shared/words/cli.ts'
import { createMeeting } from '../commands/createMeeting.ts'
import type { Actor, CommandDeps } from '../commands/deps.ts'
import { foundBody } from '../commands/foundBody.ts'
import { newestTemplates } from '../commands/newestTemplate.ts'
import { ensureAdministrator } from './administrator.ts'

const words = cliWords.da

export interface ImportedMeeting {
  id: MeetingId
  title: string
  body: string
}

const folded = (name: string): string => name.trim().toLocaleLowerCase('da')

/** The forum of this name, with the administrator in its secretariat; founded where there is none. */
const bodyFor = async (deps: CommandDeps, actor: Actor, name: string): Promise<BodyId> => {
  const there = (await deps.storage.bodies.all()).find(body => folded(body.name) === folded(name))
  if (!there) return (await foundBody(deps, actor, { name })).id
  const members = await deps.storage.bodies.members(there.id)
  const isIn = members.some(member => member.userId === actor.id && member.role === 'secretariat')
  if (!isIn) await deps.storage.bodies.setMember({ bodyId: there.id, userId: actor.id, role: 'secretariat' })
  return there.id
}

const localTime = (date: string, time: string): string => (date === '' ? '' : `${date}T${time === '' ? '00:00' : time}`)

/** Makes a meeting, in draft, of what a file said: in the forum that it names, by the administrator. */
export const importMeeting = async (deps: CommandDeps, content: ImportedContent): Promise<ImportedMeeting> => {
  const actor = await deps.storage.transaction(tables => ensureAdministrator(tables, deps.now()))
  const body = content.body.trim() === '' ? words.unnamedBody : content.body.trim()
  const title = content.title.trim() === '' ? words.untitled : content.title.trim()
  const bodyId = await bodyFor(deps, actor, body)
  const template = templateOfForm(content.form, await newestTemplates(deps.storage, bodyId))
  const { id } = await createMeeting(deps, actor, {
    bodyId, title, place: content.place,
    start: localTime(content.date, content.start),
    end: content.end === '' ? '' : localTime(content.date, content.end),
    from: { type: 'content', content, templateId: template?.id },
  })
  return { id, title, body }
}
