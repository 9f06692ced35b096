// Has the articles compiled anew in development when a file of data is saved: what a chart shows and what an
// abbreviation stands for is written into an article when it is compiled (src/markdown), and Vite knows nothing of it.
import { join } from 'node:path'
import type { DevEnvironment, ViteDevServer } from 'vite'

/** The articles of one environment are forgotten: as they were compiled, and as they were run. */
function forgetArticles(environment: DevEnvironment): void {
  const { moduleGraph } = environment
  for (const module of moduleGraph.idToModuleMap.values())
    if (module.file?.endsWith('.mdx')) moduleGraph.invalidateModule(module, new Set(), Date.now(), true)
}

/** @param root the project's folder */
export function reloadArticles(root: string, server: ViteDevServer): void {
  const content = join(root, 'content/')
  server.watcher.on('all', (event, path) => {
    // an article that is saved is compiled anew by Vite itself
    if (!path.startsWith(content) || (event === 'change' && path.endsWith('.mdx'))) return
    for (const environment of Object.values(server.environments)) forgetArticles(environment)
    server.environments.client.hot.send({ type: 'full-reload', path: '*' })
  })
}
