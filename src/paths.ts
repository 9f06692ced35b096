// The addresses of the site: every path and fragment is made here, and nowhere else.

/** `/hayton/` */
export const accountPath = (account: string): string => `/${account}/`

/** `/hayton/relations-with-china/` */
export const pagePath = (account: string, page: string): string => `/${account}/${page}/`

/** The three ways to read a page: our restatement, the original words where they are imported, both side by side. */
export type Edition = 'restated' | 'original' | 'parallel'

/** `/hayton/relations-with-china/`, `…/original/`, `…/parallel/` */
export const editionPath = (account: string, page: string, edition: Edition): string =>
  edition === 'restated' ? pagePath(account, page) : `${pagePath(account, page)}${edition}/`

/** `/hayton/relations-with-china.md` */
export const markdownPath = (account: string, page: string): string => `/${account}/${page}.md`

/** The files that cite an account (`/hayton.bib`) or a page of it (`/hayton/relations-with-china.cite.json`). */
export const citationFile = (account: string, page: string | undefined, ending: string): string =>
  page === undefined ? `/${account}.${ending}` : `/${account}/${page}.${ending}`

/** The id of a passage in its page: `p57`, `pT1`. */
export const passageId = (passage: string): string => `p${passage}`

/** `/hayton/relations-with-china/#p57` */
export const passagePath = (account: string, page: string, passage: string): string =>
  `${pagePath(account, page)}#${passageId(passage)}`

/** `/hayton/57/`, `/hayton/T1/`: the passage's short address, which sends on to `passagePath`. */
export const shortPath = (account: string, passage: string): string => `/${account}/${passage}/`

/**
 * Whether a page is one to be found by: not the search, nor what only sends on, nor the original words, which are not
 * published.
 */
export const inSitemap = (path: string): boolean =>
  !/^\/search\/$|^\/404\b|\/(?:original|parallel)\/$|^\/[^/]+\/T?\d+\/$/.test(path)

/**
 * `/hayton/relations-with-china/#oil-rig-2014`. The text that stands before a page's first heading has the page's own
 * id as its section, and so the page's own address.
 */
export const sectionPath = (account: string, page: string, section: string): string =>
  section === page ? pagePath(account, page) : `${pagePath(account, page)}#${section}`

/**
 * A passage on the page of a section, whichever edition it is of: `…/original/#oil-rig-2014`, 57 → `…/original/#p57`.
 */
export const passageOnPageOf = (url: string, passage: string): string => `${pathOf(url)}#${passageId(passage)}`

/** An address without its fragment: that of the page. */
export const pathOf = (url: string): string => url.split('#')[0] ?? ''

/** A page of an account as its address has it. */
export interface PageAddress {
  account: string
  /** undefined for the account's own page */
  page?: string
  edition: Edition
}

/**
 * Reads an address that `accountPath` or `editionPath` has made.
 * @example parsePagePath('/hayton/introduction/original/') // { account: 'hayton', page: 'introduction', edition:
 * 'original' }
 */
export function parsePagePath(path: string): PageAddress {
  const [account = '', page, edition] = path.split('/').filter(Boolean)
  const named = edition === 'original' || edition === 'parallel' ? edition : 'restated'
  return { account, ...(page === undefined ? {} : { page }), edition: named }
}

/** What tells a section from others whatever its edition. */
export const anyEditionOf = (url: string): string => {
  const { account, page = '' } = parsePagePath(pathOf(url))
  return pagePath(account, page) + url.slice(pathOf(url).length)
}

/** Under this name the words to be highlighted go along: in the address of a hit, then in the history's entry of its page. */
export const highlightKey = 'highlight'

/** The search page, where a search is asked for in the query: `/search/?q=cam+ranh`. */
export const searchPath = '/search/'

/** Whether a file holds the original words of a page, as the converter wrote them. */
export const isOriginal = (path: string): boolean => path.includes('content/originals/')

/**
 * Which page a file of the content holds: `content/hayton/04-relations-with-china.mdx` →
 * `{ account: 'hayton', page: 'relations-with-china' }`. Undefined for every other path.
 */
export function pageOfFile(path: string): { account: string; page: string } | undefined {
  const match = /(?:^|\/)([a-z][a-z-]*)\/\d\d-([a-z0-9-]+)\.mdx$/.exec(path)
  return match?.[1] && match[2] ? { account: match[1], page: match[2] } : undefined
}

/** `/figures/china-trade.csv` */
export const figureDataPath = (id: string): string => `/figures/${id}.csv`

/** As `pageOfFile`, for a file that must be a page. @throws Error where it is none */
export function requirePageOfFile(path = ''): { account: string; page: string } {
  const place = pageOfFile(path)
  if (!place) throw new Error(`${path} is no page of an account. Name it NN-<page>.mdx in the account's folder.`)
  return place
}

/**
 * The picture of a page for those who link to it: `/` → `/og/home.png`, `/hayton/relations-with-china/` →
 * `/og/hayton-relations-with-china.png`, the same for its other editions. None for a page that nobody links to,
 * `/404.html`.
 */
export function ogPath(path: string): string | undefined {
  const parts = path.split('/').filter(Boolean)
  if (/^404(?:\.html)?$/.test(parts[0] ?? '')) return undefined
  const named = parts.length === 3 && /^(?:original|parallel)$/.test(parts[2] ?? '') ? parts.slice(0, 2) : parts
  return `/og/${named.join('-') || 'home'}.png`
}
