// The published URLs: the list in content/addresses.tsv, how it grows, and the check that each URL on it resolves in
// the built site. A URL here is a path with an optional fragment: `/hayton/introduction/#p3`.
import { pagePath, passagePath, sectionPath } from '../paths.ts'
import type { Manifest } from '../edition/manifest.ts'
import { ContentError, type Fault } from '../edition/fault.ts'

/** The list's path in the project. */
export const publishedFile = 'content/addresses.tsv'

/** The header of the list. */
const head = `# Every address ever published, in order of their letters. "npm run addresses" adds what a build has new;
# nothing is taken out: the build stops where one of them no longer leads anywhere (see content/redirects.yaml).
address
`

/** The site as it was built. */
export interface BuiltSite {
  /** paths below dist/: `about/index.html` */
  files: ReadonlySet<string>
  /** the ids of the page at an address; empty where there is no such page */
  idsOf: (path: string) => ReadonlySet<string>
}

/** The file at an address without a fragment: `about/index.html` for `/about/`. */
export const fileOf = (path: string): string => `${path.slice(1)}${path.endsWith('/') ? 'index.html' : ''}`

/** Does a URL resolve, that is, does the site have its file and, where it has a fragment, an element with that id? */
export function resolves(address: string, { files, idsOf }: BuiltSite): boolean {
  const [path = '', id] = address.split('#')
  return files.has(fileOf(path)) && (id === undefined || idsOf(path).has(id))
}

/**
 * Does a file have a permanent URL? Pages do, except those with the original words, which are built only where these
 * have been imported; and files that people and programs fetch by name.
 */
function isPublished(file: string): boolean {
  if (/(?:^|\/)index\.html$/.test(file)) return !/\/(?:original|parallel)\/index\.html$/.test(file)
  // the names of files that the site's own scripts load, and of the parts of the sitemap, change from build to build
  return /\.(?:md|csv|epub|bib|ris|json|txt|xml)$/.test(file) && !/^(?:_astro|pagefind|search)\/|^sitemap-\d/.test(file)
}

/**
 * Every permanent URL of a built site: its pages and files, and the sections and passages of the accounts' pages.
 * @returns the URLs, sorted
 */
export function publishedUrls({ files }: Pick<BuiltSite, 'files'>, { outline, passages }: Manifest): string[] {
  const built = (account: string, page: string) => files.has(fileOf(pagePath(account, page)))
  return sortedUnique([
    ...[...files].filter(isPublished).map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`),
    ...outline
      .filter(({ account, page }) => built(account, page))
      .flatMap(({ account, page, sections }) => sections.map(({ id }) => sectionPath(account, page, id))),
    ...passages
      .filter(({ account, page }) => built(account, page))
      .map(({ account, page, passage }) => passagePath(account, page, passage)),
  ])
}

/** Each once, sorted by code units and not by locale, so that the order is the same on every machine. */
const sortedUnique = (addresses: string[]): string[] => [...new Set(addresses)].sort()

/** The URLs of the list, with their lines in the file. @throws ContentError for a line that is not a URL */
export const parsePublished = (tsv: string): { address: string; line: number }[] =>
  tsv
    .split('\n')
    .map((text, index) => ({ address: text.trim(), line: index + 1 }))
    .filter(({ address }) => address !== '' && address !== 'address' && !address.startsWith('#'))
    .map((row) => {
      if (!/^\/[^\s#]*(?:#[^\s#]+)?$/.test(row.address))
        throw new ContentError([
          {
            file: publishedFile,
            line: row.line,
            code: 'address-form',
            message:
              `"${row.address}" is no address. Write it from its first slash, as ` +
              `"/hayton/introduction/#p3", one a line.`,
          },
        ])
      return row
    })

/**
 * Adds URLs to the list; nothing is removed.
 * @param tsv       the list
 * @param published the URLs of a built site
 * @returns the new list, and the URLs that it did not have before
 */
export function mergeUrls(tsv: string, published: string[]): { text: string; added: string[] } {
  const had = new Set(parsePublished(tsv).map(({ address }) => address))
  return {
    text: `${head}${sortedUnique([...had, ...published]).join('\n')}\n`,
    added: sortedUnique(published).filter((address) => !had.has(address)),
  }
}

/**
 * Compares the list with a built site.
 * @param tsv        the list
 * @param redirectOf the target of a URL by content/redirects.yaml, if it is redirected
 * @returns a fault for each listed URL that does not resolve, and one for all URLs that the list lacks
 */
export function checkPublishedUrls(
  tsv: string,
  site: BuiltSite,
  manifest: Manifest,
  redirectOf: (address: string) => string | undefined = () => undefined,
): Fault[] {
  const rows = parsePublished(tsv)
  const listed = new Set(rows.map(({ address }) => address))
  const holds = (address: string): boolean => {
    const to = redirectOf(address)
    return resolves(to ?? address, site)
  }
  const faults = rows.flatMap(({ address, line }): Fault[] => {
    if (holds(address)) return []
    const [path = '', id] = address.split('#')
    // where a page is gone its passages are not reported one by one
    if (id !== undefined && listed.has(path) && !holds(path)) return []
    const within = id === undefined ? rows.filter((row) => row.address.startsWith(`${path}#`)).length : 0
    const gone =
      id !== undefined
        ? `${path} has no id "${id}" any more. Give it its old id back`
        : `dist/ has no ${fileOf(path)} any ` +
          `more${within > 0 ? `, and ${within} addresses within it are gone as well` : ''}. Give the page ` +
          `its old address back`
    return [
      {
        file: publishedFile,
        line,
        code: 'address-dead',
        message:
          `${address} was published, but ${gone}, or write in content/redirects.yaml: - from: ${address} ` +
          `and below it "to:" with where it is now.`,
      },
    ]
  })
  const lacking = publishedUrls(site, manifest).filter((address) => !listed.has(address))
  if (lacking.length > 0)
    faults.push({
      file: publishedFile,
      line: 1,
      code: 'address-unlisted',
      message:
        `The list lacks ${lacking.length === 1 ? 'an address' : `${lacking.length} addresses`} of this ` +
        `site: ${lacking.slice(0, 5).join(', ')}${lacking.length > 5 ? ' …' : ''}. Run "npm run addresses" ` +
        `and keep what it writes.`,
    })
  return faults
}
