// The thread that makes the files beside the pages, but for the pictures, and the search index, while Astro makes the
// pages.
import { parentPort, workerData } from 'node:worker_threads'
import type { Article } from '../edition/article.ts'
import { takeArticle } from '../edition/read/articles.ts'
import { loadAccounts, loadFigures, loadManifest, pageFiles } from '../edition/read/load.ts'
import { freezeContent } from '../edition/read/parse-once.ts'
import { searchData } from '../search/build/facets.ts'
import { searchFiles } from '../search/build/index-files.ts'
import { writeSearch } from '../search/build/integration.ts'
import { sectionsOf } from '../search/build/sections.ts'
import type { Section } from '../search/format.ts'
import { incipitsOf, type Incipits } from './article-source.ts'
import { textFiles } from './list.ts'
import type { SiteFile } from './site-file.ts'
import type { Answer, Task } from './threads.ts'
import { writeFiles } from './write.ts'

const { root, dist } = workerData as Task
freezeContent()
const sources = { accounts: loadAccounts(root), figures: loadFigures(root), manifest: loadManifest(root) }
const sections = new Map<string, Section[]>()
const incipits = new Map<string, Incipits>()

/** Parses an article once for all that is made of it, and keeps no tree: thousands of them would fill the memory. */
function readOnce(file: string): Article {
  const article = takeArticle(root, file)
  sections.set(file, sectionsOf(article, sources))
  incipits.set(file, incipitsOf(article))
  return article
}

const files = textFiles(root, { article: readOnce, incipits: (file) => incipits.get(file) ?? new Map() })
const isCitation = ({ path }: SiteFile) => path.endsWith('.cite.json')
const isMarkdown = ({ path }: SiteFile) => path.endsWith('.md')
// first, for the pages want these citations too, and find them in the cache
await writeFiles(dist, files.filter(isCitation))
// then, for all else is made of what this reads
await writeFiles(dist, files.filter(isMarkdown))
const inOrder = [...pageFiles(root), ...pageFiles(root, 'original')].flatMap((file) => sections.get(file) ?? [])
// Pagefind is a process of its own: the other files are made while it works
await Promise.all([
  searchFiles(inOrder, searchData(root)).then((index) => writeSearch(dist, index)),
  writeFiles(
    dist,
    files.filter((file) => !isCitation(file) && !isMarkdown(file)),
  ),
])
parentPort?.postMessage({ files: files.length, sections: inOrder.length } satisfies Answer)
