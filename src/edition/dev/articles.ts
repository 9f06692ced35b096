// Has the articles compiled anew in development: what a chart shows and what an abbreviation stands for is written into
// an article when it is compiled (src/markdown), and Vite knows nothing of the data it came from.
import type { DevServer } from './server.ts'

/** Forgets the articles as they were compiled; the next request compiles them from the data as they stand then. */
export function forgetArticles({ environments }: DevServer): void {
  for (const { moduleGraph } of Object.values(environments))
    for (const module of moduleGraph.idToModuleMap.values())
      if (module.file?.endsWith('.mdx')) moduleGraph.invalidateModule(module)
}
