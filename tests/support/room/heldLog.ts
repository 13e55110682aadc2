import { StorageError, type Append, type Storage } from '../../../server/storage/storage.ts'

/** A storage whose appends a test can hold back, watch and let fail. */
export interface HeldStorage {
  readonly storage: Storage
  /** What has been asked to be appended, call by call. */
  readonly calls: (readonly Append[])[]
  hold(): void
  /** Lets what is held go through. */
  release(): void
  /** From now on appends fail for these meetings (all where none is named), until `mend`. */
  break(...meetings: string[]): void
  mend(): void
}

export const heldStorage = (real: Storage): HeldStorage => {
  const calls: (readonly Append[])[] = []
  let held: Promise<void> | undefined
  let letGo = (): void => {}
  let broken: readonly string[] | undefined
  const storage: Storage = {
    ...real,
    log: {
      ...real.log,
      append: async appends => {
        calls.push(appends)
        await held
        if (broken?.length === 0 || appends.some(one => broken?.includes(one.meetingId))) throw new StorageError('unavailable', 'disk full')
        return real.log.append(appends)
      },
    },
  }
  return {
    storage, calls,
    hold: () => {
      held = new Promise(resolve => {
        letGo = resolve
      })
    },
    release: () => {
      held = undefined
      letGo()
    },
    break: (...meetings) => {
      broken = meetings
    },
    mend: () => {
      broken = undefined
    },
  }
}
