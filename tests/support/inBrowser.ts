import { build, type Rolldown } from 'vite'

/** Where the functions stand in the page that got them. */
export const IN_PAGE = 'Referat'

/** Our own code for a page of any browser, as one script: what `entry` exports comes to stand under `IN_PAGE`. */
export const scriptOf = async (entry: string): Promise<string> => {
  const built = await build({
    configFile: false, logLevel: 'silent',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: IN_PAGE } },
  })
  const output = (Array.isArray(built) ? built[0] : built) as Rolldown.RolldownOutput
  return output.output[0].code
}
