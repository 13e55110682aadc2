import { type Storage, StorageError, type Tables } from '../../../server/storage/storage.ts'

const WRITES: ReadonlySet<string> = new Set(['add', 'setMember', 'removeMember', 'take', 'remove', 'extend', 'setPhase', 'setHead', 'append', 'update', 'resolve', 'setSettings', 'withdraw', 'answer', 'lift', 'put', 'setClosed', 'use'])

/** A storage whose n-th write within transactions fails, as when the disk is full. */
export interface FailingStorage {
  readonly storage: Storage
  /** Counts writes anew; `undefined`: none fails. */
  failAt(write: number | undefined): void
}

export const failingStorage = (inner: Storage): FailingStorage => {
  let left = Infinity
  const guarded = <Table extends object>(table: Table): Table =>
    new Proxy(table, {
      get: (target, key) => {
        const found: unknown = Reflect.get(target, key)
        if (typeof found !== 'function' || !WRITES.has(String(key))) return found
        return async (...input: unknown[]): Promise<unknown> => {
          left -= 1
          if (left === 0) throw new StorageError('unavailable', 'the disk is full')
          return Reflect.apply(found, target, input) as unknown
        }
      },
    })
  const guardedTables = (tables: Tables): Tables => Object.fromEntries(Object.entries(tables).map(([name, table]) => [name, guarded(table as object)])) as unknown as Tables
  return {
    storage: { ...inner, transaction: work => inner.transaction(tables => work(guardedTables(tables))) },
    failAt: write => {
      left = write ?? Infinity
    },
  }
}
