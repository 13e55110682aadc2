import { Worker, type WorkerOptions } from 'node:worker_threads'
import type { ImportProblem } from '../../shared/exchange/imported.ts'
import { LARGEST_IMPORT } from '../../shared/protocol/largestImport.ts'
import { ImportError } from './importError.ts'

/** What reading one file may cost. */
export interface Limits {
  readonly milliseconds: number
  readonly heapMegabytes: number
}
const LIMITS: Limits = { milliseconds: 30_000, heapMegabytes: 512 }

/** What a thread's program answers. */
export type ThreadAnswer<Result> = { type: 'read'; result: Result } | { type: 'refused'; problem: ImportProblem }

/** Programs that read files, by their file's name. */
export type ReadingProgram = 'importWorker' | 'inspectWorker' | 'transcriptWorker'

const optionsOf = ({ heapMegabytes }: Limits): WorkerOptions => ({
  resourceLimits: { maxOldGenerationSizeMb: heapMegabytes, maxYoungGenerationSizeMb: 64 },
  // what a library prints about a stranger's file is nobody's business
  stdout: true,
  stderr: true,
  execArgv: [],
})

/** The thread's program: compiled beside this one, or, while this one runs from source, through the loader that developers have. */
const startWorker = (program: ReadingProgram, task: unknown, limits: Limits): Worker => {
  const options = optionsOf(limits)
  if (!import.meta.url.endsWith('.ts')) return new Worker(new URL(`./${program}.js`, import.meta.url), { ...options, workerData: task })
  const source = JSON.stringify(new URL(`./${program}.ts`, import.meta.url).href)
  return new Worker(`import('tsx/esm/api').then(({ register }) => { register(); return import(${source}) })`, { ...options, eval: true, workerData: task })
}

/**
 * Has a file from outside read in a thread of its own, under limits of time and memory, so that a hostile one cannot harm the server.
 * @throws ImportError
 */
export const inThread = async <Result>(program: ReadingProgram, task: { readonly fileName: string; readonly bytes: Uint8Array }, limits: Limits = LIMITS): Promise<Result> => {
  if (task.bytes.length > LARGEST_IMPORT) throw new ImportError('tooLarge')
  if (task.bytes.length === 0) throw new ImportError('empty')
  const worker = startWorker(program, task, limits)
  let timer: NodeJS.Timeout | undefined
  try {
    const answer = await new Promise<ThreadAnswer<Result>>((resolve, reject) => {
      timer = setTimeout(() => reject(new ImportError('tooSlow')), limits.milliseconds)
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
