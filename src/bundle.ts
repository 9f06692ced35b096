// How Vite bundles the scripts and styles of the site.
import type { AstroUserConfig } from 'astro'

type Build = NonNullable<NonNullable<AstroUserConfig['vite']>['build']>

/** What several scripts need is one file, not one for each of its modules: each file is a journey on a slow line. */
const shared = /[\\/]src[\\/](?:dom|paths|text[\\/]|edition[\\/]write[\\/]non-content|search[\\/]ui[\\/]history)/

export const bundle: Build = {
  // every script and style in a file of its own: the Content Security Policy allows no other
  assetsInlineLimit: 0,
  // light-dark() stays as it is written
  cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
  rolldownOptions: {
    checks: { moduleLevelDirective: false },
    output: { codeSplitting: { groups: [{ name: 'shared', test: shared }] } },
  },
}
