import path from 'node:path'

/** What lies where in DATA_DIR. Whatever is not named here is backed up with it. */
export const databasePath = (dataDir: string): string => path.join(dataDir, 'referat.db')
export const filesPath = (dataDir: string): string => path.join(dataDir, 'files')
/** Private halves of signing keys, each readable by the program's own user alone. */
export const keysPath = (dataDir: string): string => path.join(dataDir, 'keys')
/** Held by the one server that runs on this folder. */
export const lockPath = (dataDir: string): string => path.join(dataDir, 'server.lock')
/** Marks a folder whose content the demo has made, and may therefore throw away. */
export const demoMark = (dataDir: string): string => path.join(dataDir, '.demo')
