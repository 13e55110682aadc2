import type { Right } from '../../domain/can.ts'
import { parseRoot, rightToWrite } from '../../document/section.ts'

/** The rights of which one is needed to put a place back; `where` as a comparison names it. None for what cannot be put back. */
export const placeRights = (where: string): readonly Right[] => {
  if (where === 'people') return ['agenda', 'attendance']
  if (where === 'agenda' || where.startsWith('header/') || where.endsWith('/attachments')) return ['agenda']
  const root = parseRoot(where.replace('/closed/', '/'))
  return root === undefined || root.type === 'map' ? [] : [rightToWrite(root.part)]
}
