import { describe, expect, it } from 'vitest'
import { forumSentences } from '../../../client/features/forum/forumSentences.ts'
import { ownTemplate } from '../../../shared/template/ownTemplate.ts'
import { forumTrailWords } from '../../../shared/words/forumTrail.ts'
import { changeBodySettings } from '../../../server/commands/changeBodySettings.ts'
import { listBodyTrail } from '../../../server/commands/listBodyTrail.ts'
import { saveTemplate } from '../../../server/commands/saveTemplate.ts'
import { reasonOf } from '../../support/world/reasonOf.ts'
import { createWorld } from '../../support/world/world.ts'

describe('a forum\'s trail', () => {
  it('B11 tells its secretariat in sentences who changed which rule and which template', async () => {
    const { deps, users, bodyId } = await createWorld()
    const { secretariat } = users
    for (const who of ['chair', 'participant', 'observer'] as const) expect(await reasonOf(listBodyTrail(deps, users[who], { bodyId }))).toBe('onlyBodySettings')
    expect(await reasonOf(listBodyTrail(deps, users.outsider, { bodyId }))).toBe('unknownBody')
    expect(await listBodyTrail(deps, secretariat, { bodyId })).toEqual({ rows: [] })

    const settings = { silenceAccepts: false, objectionDays: 10, keepTranscripts: false }
    await changeBodySettings(deps, secretariat, { bodyId, settings })
    await changeBodySettings(deps, secretariat, { bodyId, settings })
    const { id: templateId } = await saveTemplate(deps, secretariat, { bodyId, template: ownTemplate('referat', 'Havn') })
    const of = (seen: number, retired: boolean) => ({ templateId, seen, retired })
    await saveTemplate(deps, secretariat, { bodyId, template: ownTemplate('referat', 'Kaj'), of: of(1, false) })
    await saveTemplate(deps, secretariat, { bodyId, template: ownTemplate('referat', 'Kaj'), of: of(2, true) })
    await saveTemplate(deps, secretariat, { bodyId, template: ownTemplate('referat', 'Kaj'), of: of(3, false) })

    const { rows } = await listBodyTrail(deps, secretariat, { bodyId })
    expect(rows.flatMap(({ by, deed }) => forumSentences(by, deed, forumTrailWords.da))).toEqual([
      'Signe Lundvad besluttede, at tavshed ikke er samtykke.',
      'Signe Lundvad ændrede indsigelsesfristen fra 7 til 10 dage.',
      'Signe Lundvad gemte reglerne uden at ændre dem.',
      'Signe Lundvad lavede skabelonen »Havn«.',
      'Signe Lundvad ændrede skabelonen »Kaj« (udgave 2).',
      'Signe Lundvad tog skabelonen »Kaj« ud af brug.',
      'Signe Lundvad tog skabelonen »Kaj« i brug igen.',
    ])
  })
})
