// The addresses that the site has promised: content/addresses.tsv, and how it is held against what was built.
import { pagePath, passagePath, sectionPath } from '../paths.ts'
import type { Manifest } from '../edition/manifest.ts'
import { ContentError, type Fault } from '../edition/fault.ts'

/** The list's path in the project. */
export const publishedFile = 'content/addresses.tsv'

/** What stands above the list. */
const head = `# Every address ever published, in order of their letters. "npm run addresses" adds what a build has new;
# nothing is taken out: the build stops where one of them no longer leads anywhere (see content/redirects.yaml).
address
`

/** The site as it was built. */
export interface BuiltSite {
  /** paths below dist/: `about/index.html` */
  files: ReadonlySet<string>
  /** the ids of a page by its address; none where there is no such page */
  idsOf: (path: string) => ReadonlySet<string>
}

/** The file of an address: `about/index.html` for `/about/`. */
export const fileOf = (path: string): string => `${path.slice(1)}${path.endsWith('/') ? 'index.html' : ''}`

/** Whether an address leads to a file of the site, and its fragment to an id. */
export function resolves(address: string, { files, idsOf }: BuiltSite): boolean {
  const [path = '', id] = address.split('#')
  return files.has(fileOf(path)) && (id === undefined || idsOf(path).has(id))
}

/**
 * Pages but those with the original words, which are there only for whoever has these; and files that people and
 * programs fetch by name.
 */
function isPublished(file: string): boolean {
  if (/(?:^|\/)index\.html$/.test(file)) return !/\/(?:original|parallel)\/index\.html$/.test(file)
  // what the site's own scripts load, and the parts of the sitemap, bear names of the moment
  return /\.(?:md|csv|epub|bib|ris|json|txt|xml)$/.test(file) && !/^(?:_astro|pagefind|search)\/|^sitemap-\d/.test(file)
}

/**
 * Every address that a built site promises: its pages and files, and the sections and passages of the manifest's
 * pages.
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

/** Each once, by their letters alone: the same on every machine. */
const sortedUnique = (addresses: string[]): string[] => [...new Set(addresses)].sort()

/** The addresses of the list, with their lines. @throws ContentError on a line that is none */
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

/** The list with what is new; what it had stays. */
export function mergeUrls(tsv: string, published: string[]): { text: string; added: string[] } {
  const had = parsePublished(tsv).map(({ address }) => address)
  return {
    text: `${head}${sortedUnique([...had, ...published]).join('\n')}\n`,
    added: sortedUnique(published).filter((address) => !had.includes(address)),
  }
}

/**
 * What is wrong between the list and a built site: an address that leads nowhere, or one that the list lacks.
 * @param redirectOf where an address that is no longer there has gone to, by content/redirects.yaml
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
    // of a page that is gone its passages are not named one by one
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
