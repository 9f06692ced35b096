import { defineConfig } from 'astro/config'
import mdx from '@astrojs/mdx'
import sitemap from '@astrojs/sitemap'
import { unified } from '@astrojs/markdown-remark'
import remarkGfm from 'remark-gfm'
import { fileURLToPath } from 'node:url'
import { editionCheck } from './src/edition/check/integration.ts'
import { permalinks } from './src/permalinks/integration.ts'
import { loadAccounts, loadManifest, loadFigures, loadNames, loadPages } from './src/edition/read/load.ts'
import { searchData } from './src/search/build/facets.ts'
import { fonts } from './src/fonts/cut.ts'
import { expansionsOf } from './src/edition/names.ts'
import { abbreviations } from './src/markdown/abbreviations.ts'
import { editionLinks } from './src/markdown/edition-links.ts'
import { figures } from './src/markdown/figures.ts'
import { inSitemap, pageOfFile } from './src/paths.ts'
import { headings } from './src/markdown/headings.ts'
import { passages } from './src/markdown/passages.ts'
import { sources } from './src/markdown/sources.ts'
import { unlinkMissingAccounts } from './src/markdown/unlink-missing-accounts.ts'
import { tables } from './src/markdown/tables.ts'
import { vietnamese } from './src/markdown/vietnamese.ts'
import { searchIndex } from './src/search/build/integration.ts'
import { origin } from './src/site.ts'

const root = fileURLToPath(new URL('.', import.meta.url))
const manifest = loadManifest(root)
const accounts = loadAccounts(root)
const names = loadNames(root)
const imported = new Set(loadPages(root, 'original').map(({ file }) => Object.values(pageOfFile(file) ?? {}).join('/')))

export default defineConfig({
  site: origin,
  trailingSlash: 'always',
  // the default, 'jsx', swallows the space between a line's end and an inline element
  compressHTML: true,
  devToolbar: { enabled: false },
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      gfm: false,
      smartypants: false,
      remarkPlugins: [
        [remarkGfm, { singleTilde: false }],
        // the passages end where a heading, made by then, begins
        headings(manifest),
        passages,
        sources(accounts),
        figures(loadFigures(root)),
        unlinkMissingAccounts(
          manifest.outline,
          accounts.map(({ id }) => id),
        ),
        editionLinks(imported),
        vietnamese,
        abbreviations(expansionsOf(names)),
      ],
      rehypePlugins: [tables],
    }),
  },
  integrations: [
    editionCheck(),
    fonts(),
    mdx(),
    searchIndex(searchData(root)),
    sitemap({ filter: (url) => inSitemap(new URL(url).pathname) }),
    permalinks(),
  ],
  vite: {
    build: {
      // every script and style in a file of its own: the Content Security Policy allows no other
      assetsInlineLimit: 0,
      // light-dark() stays as it is written
      cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
})
