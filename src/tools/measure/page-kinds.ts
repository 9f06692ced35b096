// The pages that are measured: every reading page, and one page of each kind.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadAccounts, loadManifest } from '../../edition/read/load.ts'
import { aboutPath, accountPath, homePath, namesPath, pagePath, searchPath } from '../../paths.ts'
import { brotli, median } from './transfer.ts'

/** The paths of all reading pages of the restated edition. @param root the project's folder */
export function readingPages(root: string): string[] {
  const published = new Set(loadAccounts(root).map(({ id }) => id))
  return loadManifest(root)
    .outline.filter(({ account }) => published.has(account))
    .map(({ account, page }) => pagePath(account, page))
}

/** The compressed size of a page's HTML; scripts and styles are the same for all reading pages. */
const sizeIn = (dist: string) => (path: string) => brotli(readFileSync(join(dist, path, 'index.html')))

/**
 * The reading page of median size, and the largest.
 * @param dist the folder of the built site
 * @throws Error where there are no reading pages
 */
export function middleAndLargest(dist: string, pages: string[]): { middle: string; largest: string } {
  const sizes = new Map(pages.map((path) => [path, sizeIn(dist)(path)]))
  const sizeOf = (path: string) => sizes.get(path) ?? 0
  const middle = median(pages, sizeOf)
  const largest = pages.toSorted((a, b) => sizeOf(b) - sizeOf(a))[0]
  if (!middle || !largest) throw new Error('There are no reading pages to measure. Run "npm run build" first.')
  return { middle, largest }
}

/** A kind of page that is measured. */
export interface PageKind {
  name: string
  path: string
  /** it asks search engines to leave it alone, as only the original words do */
  unlisted?: true
}

/**
 * One page of each kind, with its name in the tables; pages with the original words where the built site has them.
 * @param dist the folder of the built site
 */
export const pageKinds = (dist: string, { middle, largest }: { middle: string; largest: string }): PageKind[] => [
  { name: 'home', path: homePath },
  { name: 'an account', path: accountPath('hayton') },
  { name: 'median reading page', path: middle },
  { name: 'largest reading page', path: largest },
  { name: 'names', path: namesPath },
  { name: 'search with hits', path: `${searchPath}?q=cam+ranh` },
  { name: 'about', path: aboutPath },
  { name: 'no such page', path: '/404.html' },
  ...(existsSync(join(dist, middle, 'original/index.html'))
    ? [
        { name: 'original words', path: `${middle}original/`, unlisted: true as const },
        { name: 'side by side', path: `${middle}parallel/`, unlisted: true as const },
      ]
    : []),
]
