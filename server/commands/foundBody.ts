import { type BodyId, newId } from '../../shared/domain/ids.ts'
import { freeSlug, slugOf } from '../../shared/domain/slug.ts'
import { CommandError } from './commandError.ts'
import type { Actor, CommandDeps } from './deps.ts'
import { needLine } from './oneLine.ts'

const folded = (name: string): string => name.toLocaleLowerCase('da')

/** Founds a body; the founder is its secretariat. Administrators only. Throws `bodyExists` where one has that name. */
export const foundBody = async (deps: CommandDeps, actor: Actor, input: { name: string }): Promise<{ id: BodyId }> =>
  deps.storage.transaction(async tables => {
    if (!actor.admin) throw new CommandError('notAdmin')
    const name = needLine(input.name, 'name')
    const others = await tables.bodies.all()
    if (others.some(body => folded(body.name) === folded(name))) throw new CommandError('bodyExists', 'name')
    const id = newId<BodyId>(deps.random)
    const slug = freeSlug(slugOf(name), new Set(others.map(body => body.slug)))
    await tables.bodies.add({ id, name, slug, createdAt: deps.now() })
    await tables.bodies.setMember({ bodyId: id, userId: actor.id, role: 'secretariat' })
    return { id }
  })
