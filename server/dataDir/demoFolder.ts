import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import type { MeetingId, UserId } from '../../shared/domain/ids.ts'
import { demoMark, lockPath } from './dataDir.ts'

const people = z.array(z.object({ label: z.string(), userId: z.string(), meetingId: z.string() }))
const mark = z.object({ people: people.optional() })

/** Somebody who signs in to the demo, as the demo's folder remembers them. */
export interface DemoPerson {
  label: string
  userId: UserId
  meetingId: MeetingId
}

/** empty: nothing is there; begun: the demo was being laid out when it stopped; ready; foreign: something else lies here. */
export type DemoFolder = { type: 'empty' } | { type: 'begun' } | { type: 'ready'; people: DemoPerson[] } | { type: 'foreign' }

const entries = async (dataDir: string): Promise<string[]> => (await readdir(dataDir)).filter(name => !name.startsWith(path.basename(lockPath(dataDir))))

/** What the folder is to the demo. A folder without its mark is never the demo's. */
export const readDemoFolder = async (dataDir: string): Promise<DemoFolder> => {
  const names = await entries(dataDir)
  if (names.length === 0) return { type: 'empty' }
  if (!names.includes(path.basename(demoMark(dataDir)))) return { type: 'foreign' }
  const read = mark.safeParse(parse(await readFile(demoMark(dataDir), 'utf8')))
  return read.success && read.data.people ? { type: 'ready', people: read.data.people as DemoPerson[] } : { type: 'begun' }
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Marks an empty folder as the demo's, before anything else lies in it; with the people once it is laid out. */
export const markDemoFolder = (dataDir: string, found?: readonly DemoPerson[]): Promise<void> =>
  writeFile(demoMark(dataDir), `${JSON.stringify(found ? { people: found } : {})}\n`)

/** Throws everything away; the mark goes last, so that a folder half emptied is still the demo's. */
export const emptyDemoFolder = async (dataDir: string): Promise<void> => {
  const names = (await entries(dataDir)).filter(name => name !== path.basename(demoMark(dataDir)))
  for (const name of [...names, path.basename(demoMark(dataDir))]) await rm(path.join(dataDir, name), { recursive: true, force: true })
}
