import { type DBSchema, openDB } from 'idb'

interface Schema extends DBSchema {
  answers: { key: string; value: unknown }
}

/** Runs `work` on what is kept; answers undefined where this browser keeps nothing (private window, blocked, full). */
const withAnswers = async <Result>(work: (db: Awaited<ReturnType<typeof open>>) => Promise<Result>): Promise<Result | undefined> => {
  try {
    const db = await open()
    try {
      return await work(db)
    } finally {
      db.close()
    }
  } catch {
    return undefined
  }
}

const open = () => openDB<Schema>('referat-answers', 1, { upgrade: db => void db.createObjectStore('answers') })

/** Keeps what the server said last at an address, for the signed-in person to open without a connection. */
export const keepAnswer = (path: string, answer: unknown): Promise<unknown> => withAnswers(db => db.put('answers', answer, path))

/** What the server said last at an address; undefined where nothing is kept. */
export const keptAnswer = (path: string): Promise<unknown> => withAnswers(db => db.get('answers', path))

/** Forgets what was said at an address. */
export const dropAnswer = (path: string): Promise<unknown> => withAnswers(db => db.delete('answers', path))

/** Forgets it all: somebody signs out, or somebody else has signed in. */
export const forgetAnswers = (): Promise<unknown> => withAnswers(db => db.clear('answers'))
