// Checks the types of every zone by itself, so that `shared` cannot lean on Node or the DOM. All zones run; one error fails.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import path from 'node:path'

const root = fileURLToPath(new URL('..', import.meta.url))
const tsc = path.join(root, 'node_modules/typescript/bin/tsc')
let failed = false
for (const zone of ['shared', 'server', 'client', '']) {
  const project = zone === '' ? 'tsconfig.json' : `tsconfig.${zone}.json`
  // what was checked before and has not changed is not checked again
  const remembered = path.join(root, 'node_modules/.cache/types', `${zone || 'all'}.tsbuildinfo`)
  const done = spawnSync(process.execPath, [tsc, '-p', project, '--incremental', '--tsBuildInfoFile', remembered], { cwd: root, stdio: 'inherit' })
  failed ||= done.status !== 0
}
process.exit(failed ? 1 : 0)
