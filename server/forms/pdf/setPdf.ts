import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { PdfTask } from './pdfCompiler.ts'
import { pdfTemplate } from './pdfTemplate.ts'
import { MOST_PASSES, spellOut, unprintable } from './unprintable.ts'

/** The compiler's module, or what stands in for it. */
export interface Typst {
  readonly NodeCompiler: Pick<typeof NodeCompiler, 'create'>
}

/** What became of a task: the PDF, or what the compiler said against it. */
export type Set = { readonly type: 'set'; readonly pdf: Uint8Array } | { readonly type: 'refused'; readonly said: string }

/** What the compiler throws has its words in `code`. */
const wordsOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : String(error))

/** Sets one document, in this thread. Characters that it has no letter for are spelt out and the document is tried again. */
export const setPdf = ({ NodeCompiler }: Typst, task: PdfTask): Set => {
  // the template reads no file, so there is none to be had
  const compiler = NodeCompiler.create({ workspace: '/nowhere' })
  let { data } = task
  for (let pass = 1; ; pass += 1) {
    try {
      return { type: 'set', pdf: compiler.pdf({ mainFileContent: pdfTemplate, inputs: { data } }, { pdfStandard: task.standard, pdfTags: true }) }
    } catch (error) {
      const said = wordsOf(error)
      const characters = unprintable(said)
      if (characters.length === 0 || pass === MOST_PASSES) return { type: 'refused', said }
      data = spellOut(data, characters)
    }
  }
}
