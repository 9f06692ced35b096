// The pages that are measured: every reading page, and one page of each kind.
import { readFileSync } from 'node:fs'
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

/** One page of each kind, with its name in the tables. */
export const pageKinds = ({ middle, largest }: { middle: string; largest: string }) => [
  { name: 'home', path: homePath },
  { name: 'an account', path: accountPath('hayton') },
  { name: 'median reading page', path: middle },
  { name: 'largest reading page', path: largest },
  { name: 'names', path: namesPath },
  { name: 'search with hits', path: `${searchPath}?q=cam+ranh` },
  { name: 'about', path: aboutPath },
  { name: 'no such page', path: '/404.html' },
]
