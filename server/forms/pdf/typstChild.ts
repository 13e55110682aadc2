import { text } from 'node:stream/consumers'
import { pdfTemplate } from './pdfTemplate.ts'
import { MOST_PASSES, spellOut, unprintable } from './unprintable.ts'
import type { PdfTask } from './pdfCompiler.ts'

/** How the program ends: with the PDF on stdout, without a compiler for this platform, or with what the compiler said on stderr. */
export const EXIT = { done: 0, noCompiler: 3, refused: 4 } as const

const load = async () => {
  try {
    return await import('@myriaddreamin/typst-ts-node-compiler')
  } catch {
    return undefined
  }
}

/** What the compiler throws has its words in `code`. */
const said = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : String(error))

const compile = async (task: PdfTask): Promise<number> => {
  const typst = await load()
  if (!typst) return EXIT.noCompiler
  // an empty workspace of its own: the template reads no file
  const compiler = typst.NodeCompiler.create({ workspace: '/nowhere' })
  let { data } = task
  for (let pass = 1; ; pass += 1) {
    try {
      const pdf = compiler.pdf({ mainFileContent: pdfTemplate, inputs: { data } }, { pdfStandard: task.standard, pdfTags: true })
      await new Promise<void>((resolve, reject) => process.stdout.write(pdf, error => (error ? reject(error) : resolve())))
      return EXIT.done
    } catch (error) {
      const characters = unprintable(said(error))
      if (characters.length === 0 || pass === MOST_PASSES) {
        process.stderr.write(said(error).slice(0, 2000))
        return EXIT.refused
      }
      data = spellOut(data, characters)
    }
  }
}

process.exitCode = await compile(JSON.parse(await text(process.stdin)) as PdfTask)
