// The addresses of the site: every path and fragment is made here, and nowhere else. In all functions `account` is an
// account's key (`hayton`), `page` the id of one of its pages, and `passage` the number of a passage, `57` or `T1`.
//
// A site may be served from a folder of its host, its base: https://example.org/vfr/. Paths know nothing of it,
// `/hayton/`: those in the content, the manifest, the ledger, the redirects and the search index. `withBase` puts the
// base on where a path is printed for a browser to follow or fetch, and `withoutBase` takes it off where a path is read
// from a browser's address.

/**
 * The folder of the host that the site is served from, `/` or `/vfr/`: the environment's BASE, which
 * host/environment.ts checks, with slashes around it. Vite writes it into what it bundles (astro.config.mjs), since
 * browsers have no environment.
 */
export const base = `/${process.env.BASE ?? ''}/`.replace(/\/+/g, '/')

/**
 * A path as a browser is to follow it.
 * @param path from the site's root; what is none, `#p57` or another site's address, is returned as it is
 * @example withBase('/hayton/#cite') // '/vfr/hayton/#cite'
 */
export const withBase = (path: string): string => (/^\/(?!\/)/.test(path) ? base + path.slice(1) : path)

/**
 * A path as the site knows it.
 * @param path of an address in a browser; one outside the base is returned as it is
 * @example withoutBase('/vfr/hayton/') // '/hayton/'
 */
export const withoutBase = (path: string): string => (path.startsWith(base) ? path.slice(base.length - 1) : path)

/** The whole address of a path, for those who have it from elsewhere. @param origin `https://example.org` */
export const absoluteUrl = (path: string, origin: string): string => new URL(withBase(path), origin).href

/** The pages that belong to no account. */
export const homePath = '/'
export const aboutPath = '/about/'
export const namesPath = '/names/'
/** The search page; a query is in its query string, `/search/?q=cam+ranh`. */
export const searchPath = '/search/'

/** The files that browsers and programs know by name. */
export const iconPath = '/favicon.svg'
export const sitemapPath = '/sitemap-index.xml'
export const openSearchPath = '/opensearch.xml'
export const passagesPath = '/passages.json'
export const llmsPath = '/llms.txt'

/** The folder of Pagefind’s own files. */
export const pagefindFolder = '/pagefind/'
/** What stands in the address of Pagefind’s entry, `?ts=1`, until a later one is asked for. */
export const firstEntryTag = '1'
/** The text of a section. @param id Pagefind’s, made from the content of its record */
export const sectionTextPath = (id: string): string => `/search/section/${id}.json`

/** The files of the search that have no name of their own by their content. */
export const filtersPath = '/search/filters.json'
export const synonymsPath = '/search/synonyms.json'
export const directoryPath = '/search/directory.json'
export const vocabularyPath = '/search/vocabulary.json'
export const printsPath = '/search/prints.json'

/** The account's own page: `/hayton/` */
export const accountPath = (account: string): string => `/${account}/`

/** A page in the restated edition: `/hayton/relations-with-china/` */
export const pagePath = (account: string, page: string): string => `/${account}/${page}/`

/** The editions of a page: the restatement, the original words where they are imported, and both side by side. */
export type Edition = 'restated' | 'original' | 'parallel'

/** A page in some edition: `/hayton/relations-with-china/`, `…/original/`, `…/parallel/` */
export const editionPath = (account: string, page: string, edition: Edition): string =>
  edition === 'restated' ? pagePath(account, page) : `${pagePath(account, page)}${edition}/`

/** A page as Markdown: `/hayton/relations-with-china.md` */
export const markdownPath = (account: string, page: string): string => `/${account}/${page}.md`

/** A file that cites an account (`/hayton.bib`) or a page of it (`/hayton/relations-with-china.cite.json`). */
export const citationFile = (account: string, page: string | undefined, ending: string): string =>
  page === undefined ? `/${account}.${ending}` : `/${account}/${page}.${ending}`

/** The id of a passage on its page: `p57`, `pT1` */
export const passageId = (passage: string): string => `p${passage}`

/** A passage on its page: `/hayton/relations-with-china/#p57` */
export const passagePath = (account: string, page: string, passage: string): string =>
  `${pagePath(account, page)}#${passageId(passage)}`

/** The short address of a passage, which redirects to `passagePath`: `/hayton/57/`, `/hayton/T1/` */
export const shortPath = (account: string, passage: string): string => `/${account}/${passage}/`

/**
 * Does a page belong in the sitemap? The search page, redirect pages and the original words, which are not published,
 * do not.
 */
export const inSitemap = (path: string): boolean =>
  !/^\/search\/$|^\/404\b|\/(?:original|parallel)\/$|^\/[^/]+\/T?\d+\/$/.test(path)

/**
 * A section on its page: `/hayton/relations-with-china/#oil-rig-2014`. The text before a page's first heading has the
 * page's own id as its section id, and therefore the page's own address.
 */
export const sectionPath = (account: string, page: string, section: string): string =>
  section === page ? pagePath(account, page) : `${pagePath(account, page)}#${section}`

/** A passage on the same page as a section, in the same edition: `…/original/#oil-rig-2014`, 57 → `…/original/#p57` */
export const passageOnPageOf = (url: string, passage: string): string => `${pathOf(url)}#${passageId(passage)}`

/** An address without its fragment, which is that of the page. */
export const pathOf = (url: string): string => url.split('#')[0] ?? ''

/** The parts of the address of a page. */
export interface PageAddress {
  account: string
  /** undefined for the account's own page */
  page?: string
  edition: Edition
}

/**
 * Reads an address that `accountPath` or `editionPath` has made.
 * @example parsePagePath('/hayton/introduction/') // { account: 'hayton', page: 'introduction', edition: 'restated' }
 */
export function parsePagePath(path: string): PageAddress {
  const [account = '', page, edition] = path.split('/').filter(Boolean)
  const named = edition === 'original' || edition === 'parallel' ? edition : 'restated'
  return { account, ...(page === undefined ? {} : { page }), edition: named }
}

/** The address of a page, section or passage in the restated edition, which identifies it in every edition. */
export const restatedUrl = (url: string): string => {
  const { account, page = '' } = parsePagePath(pathOf(url))
  return pagePath(account, page) + url.slice(pathOf(url).length)
}

/**
 * Under this name the words to be highlighted go along: in the address of a hit, then in the history's entry of its
 * page.
 */
export const highlightKey = 'highlight'

/** Does a file hold the original words of a page, as the converter wrote them? */
export const isOriginal = (path: string): boolean => /content[\\/]originals[\\/]/.test(path)

/**
 * The page that a content file holds: `content/hayton/04-relations-with-china.mdx` →
 * `{ account: 'hayton', page: 'relations-with-china' }`. Undefined for any other file. The path may have a Windows
 * machine's backslashes.
 */
export function pageOfFile(path: string): { account: string; page: string } | undefined {
  const match = /(?:^|[\\/])([a-z][a-z-]*)[\\/]\d{2,}-([a-z0-9-]+)\.mdx$/.exec(path)
  return match?.[1] && match[2] ? { account: match[1], page: match[2] } : undefined
}

/** The data of a figure: `/figures/china-trade.csv` */
export const figureDataPath = (id: string): string => `/figures/${id}.csv`

/** As `pageOfFile`, for a file that must be a page. @throws Error where it is not one */
export function requirePageOfFile(path = ''): { account: string; page: string } {
  const place = pageOfFile(path)
  if (!place) throw new Error(`${path} is no page of an account. Name it NN-<page>.mdx in the account's folder.`)
  return place
}

/** The Open Graph image of the home page, and of a page that has none. */
export const ogHome = '/og/home.png'

/**
 * The Open Graph image of a page: `/` → `/og/home.png`, `/hayton/relations-with-china/` →
 * `/og/hayton-relations-with-china.png`, also for its other editions. Undefined for `/404.html`, to which nobody links.
 */
export function ogPath(path: string): string | undefined {
  const parts = path.split('/').filter(Boolean)
  if (/^404(?:\.html)?$/.test(parts[0] ?? '')) return undefined
  const named = parts.length === 3 && /^(?:original|parallel)$/.test(parts[2] ?? '') ? parts.slice(0, 2) : parts
  return `/og/${named.join('-') || 'home'}.png`
}

/**
 * The styles of a page with the addresses of its fonts from the page on, `../../_astro/…`: so they hold in a copy on a
 * disk too. A program that makes one rewrites all others, and a style that was rewritten has not the hash any more by
 * which the page allows it.
 * @param styles as Vite has made them, with addresses from the root of the host
 * @param path   of the page, without the base
 */
export const relativeAssets = (styles: string, path: string): string =>
  styles.replaceAll(`url(${base}_astro/`, `url(${'../'.repeat(path.split('/').filter(Boolean).length)}_astro/`)
