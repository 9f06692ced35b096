// Has the articles recompiled in development when data have changed. Charts and abbreviations are written into an
// article when it is compiled (src/markdown), and Vite does not know which data files they came from.
import type { DevServer } from './server.ts'

/** Invalidates every compiled article; the next request compiles it from the current data. */
export function forgetArticles({ environments }: DevServer): void {
  for (const { moduleGraph } of Object.values(environments))
    for (const module of moduleGraph.idToModuleMap.values())
      if (module.file?.endsWith('.mdx')) moduleGraph.invalidateModule(module)
}
