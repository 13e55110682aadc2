// Development: the server restarts on a change, on the demo data; the client reloads hot on a port of its own, with a proxy
// (a Vite server in the same process as our upgrade handler leaves refused upgrades hanging).
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import path from 'node:path'

const root = fileURLToPath(new URL('..', import.meta.url))
const port = process.env.PORT ?? '3000'
const client = 'http://127.0.0.1:5173'
const start = (args, env) =>
  spawn(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } })

const children = [
  start([path.join(root, 'node_modules/tsx/dist/cli.mjs'), 'watch', '--clear-screen=false', 'server/cli/referat.ts', 'demo'], { PORT: port, PUBLIC_URL: process.env.PUBLIC_URL ?? client }),
  start([path.join(root, 'node_modules/vite/bin/vite.js')], { REFERAT_SERVER: `http://127.0.0.1:${port}` }),
]
const stop = () => children.forEach(child => child.kill('SIGTERM'))
process.on('SIGINT', stop)
process.on('SIGTERM', stop)
for (const child of children) {
  child.on('exit', code => {
    stop()
    process.exitCode = code ?? 0
  })
}
