// npm run bench [-- REF]: our own benchmarks, of this tree against another commit of ours (the last one unless named) and against the
// reference server's algorithm. Each is measured in turn, several times; printed are medians and ratios, since times of a busy machine
// mean nothing by themselves. CPU only: nothing goes over sockets here (tests/bench/serve.mjs is for that).
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const ref = process.argv[2] ?? 'HEAD~1'
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3)
const work = mkdtempSync(path.join(tmpdir(), 'referat-bench-builds-'))

const run = (command, args, cwd = root) => {
  const done = spawnSync(command, args, { cwd, encoding: 'utf8' })
  if (done.status !== 0) throw new Error(`${command} ${args.join(' ')}\n${done.stdout}${done.stderr}`)
  return done.stdout
}

/** Builds the server of a tree into a folder of its own; types that do not fit do not stop it. */
const build = (tree, name) => {
  const out = path.join(work, name)
  spawnSync(process.execPath, [path.join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', path.join(tree, 'tsconfig.build.json'), '--outDir', out, '--noEmitOnError', 'false'], { cwd: tree })
  symlinkSync(path.join(root, 'node_modules'), path.join(out, 'node_modules'))
  writeFileSync(path.join(out, 'package.json'), '{"type":"module"}')
  return out
}

const measure = (what, dist) => JSON.parse(run(process.execPath, [path.join(root, 'tests', 'bench', 'measure.mjs'), what, dist ?? '-']))
const median = numbers => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]

const before = path.join(work, 'tree')
let hasTree = false
try {
  run('git', ['worktree', 'add', '--detach', before, ref])
  hasTree = true
  symlinkSync(path.join(root, 'node_modules'), path.join(before, 'node_modules'))
  const builds = { now: build(root, 'now'), [ref]: build(before, 'before') }
  for (const what of ['gate', 'open', 'room:10/5', 'room:50/10', 'room:52/50', 'room:200/40']) {
    const seen = { now: [], [ref]: [], reference: [] }
    for (let round = 0; round < ROUNDS; round++) {
      for (const name of Object.keys(builds)) seen[name].push(measure(what, builds[name]))
      seen.reference.push(measure(what))
    }
    const unit = seen.now[0].unit
    const [now, then, reference] = [seen.now, seen[ref], seen.reference].map(all => median(all.map(one => one.value)))
    console.log(`${what.padEnd(12)} ${now.toFixed(3).padStart(9)} ${unit.padEnd(14)} ${(now / then).toFixed(2)} × ${ref}   ${(now / reference).toFixed(2)} × reference`)
  }
} finally {
  if (hasTree) run('git', ['worktree', 'remove', '--force', before])
  rmSync(work, { recursive: true, force: true })
}
