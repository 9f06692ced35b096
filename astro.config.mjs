// Configures Astro: the plugins that compile articles, and the integrations that check the content and finish a build.
import mdx from '@astrojs/mdx'
import sitemap from '@astrojs/sitemap'
import { defineConfig } from 'astro/config'
import { fileURLToPath } from 'node:url'
import { staging } from './src/atomic/integration.ts'
import { edition } from './src/edition/check/integration.ts'
import { host } from './src/host/integration.ts'
import { bundle, reloadStyles } from './src/bundle.ts'
import { files } from './src/files/integration.ts'
import { readingOf } from './src/files/texts.ts'
import { fonts } from './src/fonts/subset.ts'
import { articleCompiler } from './src/markdown/renderer.ts'
import { inSitemap, withoutBase } from './src/paths.ts'
import { permalinks } from './src/permalinks/integration.ts'
import { search } from './src/search/build/integration.ts'

const root = fileURLToPath(new URL('.', import.meta.url))
const { processor, take } = articleCompiler(root)
const reading = readingOf(root, take)
const filter = (url) => inSitemap(withoutBase(new URL(url).pathname))

export default defineConfig({
  trailingSlash: 'always',
  // the default, 'jsx', removes the space between a line break and an inline element
  compressHTML: true,
  devToolbar: { enabled: false },
  markdown: {
    syntaxHighlight: false,
    processor,
  },
  integrations: [
    host(),
    edition(reading.check),
    fonts(),
    mdx(),
    search(),
    files(reading.write),
    sitemap({ filter }),
    permalinks(),
    staging(),
  ],
  vite: { build: bundle, plugins: [reloadStyles] },
})
