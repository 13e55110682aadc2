import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const server = process.env['REFERAT_SERVER'] ?? 'http://127.0.0.1:3000'

/** The client. In development it stands on a port of its own and hands what is the server's to the server. */
export default defineConfig({
  root: 'client',
  plugins: [react()],
  build: { outDir: '../dist/client', emptyOutDir: true, sourcemap: false, target: 'es2022', chunkSizeWarningLimit: 900 },
  server: {
    host: '127.0.0.1',
    port: 5173,
    strictPort: true,
    proxy: {
      '/api': { target: server },
      '/enter': { target: server },
      '/referater': { target: server },
      '/.well-known': { target: server },
      '/sync': { target: server, ws: true },
    },
  },
})
