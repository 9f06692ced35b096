// How Vite bundles the scripts and styles of the site, and serves the styles while one writes them.
import type { AstroUserConfig } from 'astro'

type Vite = NonNullable<AstroUserConfig['vite']>
type Build = NonNullable<Vite['build']>
type Plugin = Extract<NonNullable<Vite['plugins']>[number], { name: string }>

/** What several scripts need is one file, not one for each of its modules: each file is a journey on a slow line. */
const sharedParts = [
  'dom',
  'paths',
  'text/',
  'edition/write/non-content',
  'search/pagefind',
  'search/format',
  'search/engine/answer.ts',
  'search/engine/index-reader',
  'search/engine/suggestions',
  'search/ui/history',
]
const shared = new RegExp(`[\\\\/]src[\\\\/](?:${sharedParts.join('|').replaceAll('/', '[\\\\/]')})`)

export const bundle: Build = {
  // the folder is new (src/atomic), and the files beside the pages are written into it from the start
  emptyOutDir: false,
  // every script and font in a file of its own: the Content Security Policy allows no other
  assetsInlineLimit: 0,
  // light-dark() stays as it is written
  cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
  rolldownOptions: {
    checks: { moduleLevelDirective: false },
    output: { codeSplitting: { groups: [{ name: 'shared', test: shared }] } },
  },
}

/**
 * Reloads the pages in development when one of their style sheets is saved. Pages have their styles as text, from a
 * sheet that imports others; Astro reloads them for that sheet, but passes over the others, which are no modules.
 */
export const reloadStyles: Plugin = {
  name: 'reload-styles',
  hotUpdate: ({ file, modules }) =>
    file.endsWith('.css') ? modules.flatMap((module) => (module.id ? [module] : [...module.importers])) : undefined,
}
