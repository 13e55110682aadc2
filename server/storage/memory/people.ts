import { DEFAULT_BODY_SETTINGS } from '../../../shared/domain/bodySettings.ts'
import type { Tables } from '../storage.ts'
import { StorageError } from '../storage.ts'
import type { Access } from './state.ts'
import { byText, copyOf, memberKey, mustBeFree, mustBeThere } from './state.ts'

/** Users, their bodies and their secrets, in memory. */
export const memoryPeople = ({ read, write }: Access): Pick<Tables, 'users' | 'bodies' | 'secrets'> => ({
  users: {
    add: user => write(state => {
      mustBeFree(state.users, user.id, 'user')
      state.users.set(user.id, { ...user })
    }),
    get: async id => copyOf(read().users.get(id)),
    count: async () => read().users.size,
    many: async ids => [...new Set(ids)].flatMap(id => copyOf(read().users.get(id)) ?? []),
  },

  bodies: {
    add: body => write(state => {
      mustBeFree(state.bodies, body.id, 'body')
      if ([...state.bodies.values()].some(other => other.slug === body.slug)) throw new StorageError('conflict', 'slug is already there')
      state.bodies.set(body.id, { ...body })
    }),
    get: async id => copyOf(read().bodies.get(id)),
    bySlug: async slug => copyOf([...read().bodies.values()].find(body => body.slug === slug)),
    all: async () => [...read().bodies.values()].map(body => ({ ...body })).toSorted((a, b) => byText(a.name, b.name) || byText(a.id, b.id)),
    setMember: member => write(state => {
      mustBeThere(state.bodies, member.bodyId, 'body')
      mustBeThere(state.users, member.userId, 'user')
      state.bodyMembers.set(memberKey(member.bodyId, member.userId), { ...member })
    }),
    members: async id => [...read().bodyMembers.values()].filter(member => member.bodyId === id).map(member => ({ ...member })),
    membershipsOf: async user => [...read().bodyMembers.values()].filter(member => member.userId === user).map(member => ({ ...member })),
    settings: async id => {
      mustBeThere(read().bodies, id, 'body')
      return { ...(read().bodySettings.get(id) ?? DEFAULT_BODY_SETTINGS) }
    },
    setSettings: (id, settings) => write(state => {
      mustBeThere(state.bodies, id, 'body')
      state.bodySettings.set(id, { ...settings })
    }),
  },

  secrets: {
    add: secret => write(state => {
      mustBeThere(state.users, secret.userId, 'user')
      if (secret.meetingId !== null) mustBeThere(state.meetings, secret.meetingId, 'meeting')
      mustBeFree(state.secrets, secret.hash, 'secret')
      state.secrets.set(secret.hash, { ...secret })
    }),
    get: async hash => copyOf(read().secrets.get(hash)),
    take: hash => write(state => {
      const secret = state.secrets.get(hash)
      state.secrets.delete(hash)
      return secret
    }),
    remove: hash => write(state => {
      state.secrets.delete(hash)
    }),
    extend: (hash, expiresAt) => write(state => {
      const secret = state.secrets.get(hash)
      if (secret) state.secrets.set(hash, { ...secret, expiresAt })
    }),
    removeExpired: now => write(state => {
      for (const secret of state.secrets.values()) if (secret.expiresAt <= now) state.secrets.delete(secret.hash)
    }),
  },
})
