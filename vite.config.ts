import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { precache } from './scripts/precache.ts'

const server = process.env['REFERAT_SERVER'] ?? 'http://127.0.0.1:3000'

/** The client's own folders `api` and `sync` are named as the server's paths: what ends like a source file is the client's. */
const bypass = ({ url }: { url?: string | undefined }) => (/\.(?:tsx?|css)(?:\?|$)/.test(url ?? '') ? url : undefined)

/** The client. In development it stands on a port of its own and hands what is the server's to the server. */
export default defineConfig({
  root: 'client',
  plugins: [react(), precache()],
  build: {
    outDir: '../dist/client', emptyOutDir: true, sourcemap: false, target: 'es2022', chunkSizeWarningLimit: 900,
    rollupOptions: {
      input: { index: 'client/index.html', sw: 'client/offline/worker.ts' },
      output: { entryFileNames: ({ name }) => (name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js') },
    },
  },
  server: {
    host: '127.0.0.1',
    port: 5173,
    strictPort: true,
    proxy: {
      '/api': { target: server, bypass },
      '/enter': { target: server },
      '/sign-out': { target: server },
      '/referater': { target: server },
      '/.well-known': { target: server },
      '/sync': { target: server, ws: true, bypass },
    },
  },
})
