import { text } from 'node:stream/consumers'
import type { PdfTask } from './pdfCompiler.ts'
import { setPdf, type Typst } from './setPdf.ts'
import { EXIT } from './typstExit.ts'

/** The native module, where there is one for this platform. */
const load = async (): Promise<Typst | undefined> => {
  try {
    return await import('@myriaddreamin/typst-ts-node-compiler')
  } catch {
    return undefined
  }
}

const write = (bytes: Uint8Array): Promise<void> => new Promise((resolve, reject) => process.stdout.write(bytes, error => (error ? reject(error) : resolve())))

const work = async (task: PdfTask): Promise<number> => {
  const typst = await load()
  if (!typst) return EXIT.noCompiler
  const set = setPdf(typst, task)
  if (set.type === 'set') {
    await write(set.pdf)
    return EXIT.done
  }
  process.stderr.write(set.said.slice(0, 2000))
  return EXIT.refused
}

process.exitCode = await work(JSON.parse(await text(process.stdin)) as PdfTask)
