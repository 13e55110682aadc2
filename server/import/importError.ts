import type { ImportProblem } from '../../shared/exchange/imported.ts'

/** A file that cannot be read. The words for each problem stand in `shared/words/import.ts`. */
export class ImportError extends Error {
  readonly problem: ImportProblem
  constructor(problem: ImportProblem, options?: ErrorOptions) {
    super(`import: ${problem}`, options)
    this.name = 'ImportError'
    this.problem = problem
  }
}
