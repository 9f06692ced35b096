// Constants of the whole site: where it is served, its title and description.

/** Where the site is served until somebody says it: a name that nobody can have. */
export const placeholder = 'https://vietnam-foreign-relations.example'

/**
 * Where the site is served, in small letters and without a slash at its end: the environment’s SITE, which
 * host/environment.ts checks. Used only for absolute URLs (canonical, sitemap, citations); browsers do without it.
 */
export const origin = (process.env.SITE || placeholder).toLowerCase().replace(/\/$/, '')

/** The site's title and subtitle. */
export const title = 'Vietnam’s Foreign Relations'
export const subtitle = 'four accounts'
/** One sentence for search engines and link previews. */
export const description =
  'Four accounts of Vietnam’s foreign relations, restated passage by passage, to read, search, link to and cite.'

/** The first and last year of the coverage bars on the home page. */
export const years = { first: 1945, last: 2020 } as const
