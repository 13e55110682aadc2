import { sha256 } from '../../../shared/render/sha256.ts'
import { print } from './print.ts'
import { record } from './record.ts'
import { screen } from './screen.ts'

/** The stylesheet of the public pages. */
export const publicStyle: string = `${screen}\n${record}\n${print}`

/** Where it stands: named by its content, so it may be kept for ever. No forum's address begins with `-`. */
export const STYLE_PATH: string = `/referater/-/${sha256(publicStyle).slice(0, 16)}.css`
