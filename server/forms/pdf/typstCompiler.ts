import { spawn } from 'node:child_process'
import { buffer, text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { FormError } from '../forms.ts'
import type { PdfCompiler, PdfTask } from './pdfCompiler.ts'
import { EXIT } from './typstExit.ts'

/** What setting one document may take, in ms; a hundred pages take less than two seconds. */
const LIMIT_MS = 30_000
/** Documents that are set at the same time; the others wait. */
const AT_ONCE = 2

const FROM_SOURCE = import.meta.url.endsWith('.ts')
const PROGRAM = fileURLToPath(new URL(FROM_SOURCE ? './typstChild.ts' : './typstChild.js', import.meta.url))

const set = async (task: PdfTask, limitMs: number): Promise<Uint8Array> => {
  // a process of its own: native code can be stopped in no other way, and what goes wrong in it ends nothing else
  const child = spawn(process.execPath, [...(FROM_SOURCE ? ['--import', import.meta.resolve('tsx')] : []), PROGRAM], { stdio: 'pipe', env: {}, windowsHide: true })
  let late = false
  const timer = setTimeout(() => {
    late = true
    child.kill('SIGKILL')
  }, limitMs)
  try {
    const ended = new Promise<number | null>((resolve, reject) => {
      child.once('error', reject)
      child.once('close', resolve)
    })
    // a child that has ended takes nothing more; its exit code says why
    child.stdin.on('error', () => undefined)
    child.stdin.end(JSON.stringify(task))
    const [bytes, said, code] = await Promise.all([buffer(child.stdout), text(child.stderr), ended])
    if (late) throw new FormError('tooSlow', 'setting the PDF took too long')
    if (code === EXIT.noCompiler) throw new FormError('noCompiler', 'there is no Typst compiler for this platform')
    if (code !== EXIT.done) throw new FormError('failed', `Typst ended with ${code}: ${said.replaceAll(/`"[^`]*"`/gu, '…').slice(0, 300)}`)
    return new Uint8Array(bytes)
  } finally {
    clearTimeout(timer)
  }
}

/** Typst, in a process for each document, so that the server never waits for it. */
export const createTypstCompiler = (limitMs = LIMIT_MS): PdfCompiler => {
  const waiting: (() => void)[] = []
  let running = 0
  const enter = async (): Promise<void> => {
    if (running >= AT_ONCE) await new Promise<void>(resolve => waiting.push(resolve))
    else running += 1
  }
  const leave = (): void => {
    const next = waiting.shift()
    if (next) next()
    else running -= 1
  }
  return {
    compile: async task => {
      await enter()
      try {
        return await set(task, limitMs)
      } finally {
        leave()
      }
    },
  }
}
