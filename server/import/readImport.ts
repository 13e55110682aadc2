import { Worker, type WorkerOptions } from 'node:worker_threads'
import type { ImportProblem, ImportResult } from '../../shared/exchange/imported.ts'
import { ImportError } from './importError.ts'
import type { ImportTask } from './importWorker.ts'

/** Files are no larger than this, in bytes. */
export const LARGEST_FILE = 10 * 1024 * 1024
/** What reading one file may cost. */
const LIMITS = { milliseconds: 30_000, heapMegabytes: 512 } as const

type Answer = { type: 'read'; result: ImportResult } | { type: 'refused'; problem: ImportProblem }

const OPTIONS: WorkerOptions = {
  resourceLimits: { maxOldGenerationSizeMb: LIMITS.heapMegabytes, maxYoungGenerationSizeMb: 64 },
  // what a library prints about a stranger's file is nobody's business
  stdout: true,
  stderr: true,
  execArgv: [],
}

/** The thread's program: compiled beside this one, or, while this one runs from source, through the loader that developers have. */
const startWorker = (task: ImportTask): Worker => {
  if (!import.meta.url.endsWith('.ts')) return new Worker(new URL('./importWorker.js', import.meta.url), { ...OPTIONS, workerData: task })
  const program = JSON.stringify(new URL('./importWorker.ts', import.meta.url).href)
  return new Worker(`import('tsx/esm/api').then(({ register }) => { register(); return import(${program}) })`, { ...OPTIONS, eval: true, workerData: task })
}

/**
 * Reads a file from outside in a thread of its own, under limits of time and memory, so that a hostile one cannot harm the server.
 * @param fileName tells the kind of a file whose bytes do not.
 * @throws ImportError
 */
export const readImport = async (fileName: string, bytes: Uint8Array): Promise<ImportResult> => {
  if (bytes.length > LARGEST_FILE) throw new ImportError('tooLarge')
  if (bytes.length === 0) throw new ImportError('empty')
  const worker = startWorker({ fileName, bytes })
  let timer: NodeJS.Timeout | undefined
  try {
    const answer = await new Promise<Answer>((resolve, reject) => {
      timer = setTimeout(() => reject(new ImportError('tooLarge')), LIMITS.milliseconds)
      worker.once('message', resolve)
      worker.once('error', (error: NodeJS.ErrnoException) => reject(new ImportError(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'tooLarge' : 'broken', { cause: error })))
      worker.once('exit', () => reject(new ImportError('broken')))
    })
    if (answer.type === 'refused') throw new ImportError(answer.problem)
    return answer.result
  } finally {
    clearTimeout(timer)
    await worker.terminate()
  }
}
