import { describe, expect, it } from 'vitest'
import { DEFAULT_BODY_SETTINGS } from '../../../shared/domain/bodySettings.ts'
import type { BodyId } from '../../../shared/domain/ids.ts'
import { bodySettings } from '../../../server/commands/bodySettings.ts'
import { changeBodySettings } from '../../../server/commands/changeBodySettings.ts'
import { reasonOf } from '../../support/world/reasonOf.ts'
import { createWorld } from '../../support/world/world.ts'

describe('a forum\'s settings', () => {
  it('A20 are read by whoever belongs to it and decided by its secretariat, with a row in its trail', async () => {
    const { deps, users, bodyId } = await createWorld()
    const settings = { silenceAccepts: false, objectionDays: 10, keepTranscripts: false }
    for (const who of ['chair', 'participant', 'observer'] as const) {
      expect(await bodySettings(deps, users[who], { bodyId })).toEqual(DEFAULT_BODY_SETTINGS)
      expect(await reasonOf(changeBodySettings(deps, users[who], { bodyId, settings }))).toBe('onlyBodySettings')
    }
    for (const outside of [bodyId, 'nowhere' as BodyId]) {
      expect(await reasonOf(bodySettings(deps, users.outsider, { bodyId: outside }))).toBe('unknownBody')
      expect(await reasonOf(changeBodySettings(deps, users.outsider, { bodyId: outside, settings }))).toBe('unknownBody')
    }
    expect(await deps.storage.bodyTrail.of(bodyId)).toEqual([])
    await changeBodySettings(deps, users.secretariat, { bodyId, settings })
    expect(await bodySettings(deps, users.observer, { bodyId })).toEqual(settings)
    expect((await deps.storage.bodyTrail.of(bodyId)).map(row => [row.by, row.act, JSON.parse(row.detail) as unknown]))
      .toEqual([[users.secretariat.id, 'settings', { before: DEFAULT_BODY_SETTINGS, after: settings }]])
  })
})
