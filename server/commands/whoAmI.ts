import type { Me } from '../../shared/protocol/http.ts'
import type { Actor, CommandDeps } from './deps.ts'

/** Who is signed in, and the bodies they belong to, by name. */
export const whoAmI = async ({ storage }: CommandDeps, actor: Actor): Promise<Me> => {
  const memberships = await storage.bodies.membershipsOf(actor.id)
  const bodies = await Promise.all(
    memberships.map(async ({ bodyId, role }) => {
      const body = await storage.bodies.get(bodyId)
      return body ? [{ id: body.id, name: body.name, slug: body.slug, role }] : []
    }),
  )
  return {
    user: { id: actor.id, name: actor.name, admin: actor.admin },
    bodies: bodies.flat().toSorted((a, b) => a.name.localeCompare(b.name, 'da')),
  }
}
