import { readFileSync } from 'node:fs'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Files that take ten seconds and more: begun first, so that no core waits for one of them at the end. */
const LONG = /lossMatrix|evening|commandLine|readable|walk/u

const needsPage = ({ moduleId }: TestSpecification): boolean => readFileSync(moduleId, 'utf8').startsWith('// @vitest-environment jsdom')

/**
 * Files that want a page stand together, then the others: where the next file wants another environment vitest ends the worker and
 * loads everything anew. Within both the long ones come first.
 */
export class InGroups extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // oxlint-disable-next-line unicorn/no-array-sort -- it is no array's
    const usual = await super.sort(files)
    const ranked = usual.map((file, index) => ({ file, index, rank: (needsPage(file) ? 0 : 2) + (LONG.test(file.moduleId) ? 0 : 1) }))
    return ranked.toSorted((one, other) => one.rank - other.rank || one.index - other.index).map(({ file }) => file)
  }
}
