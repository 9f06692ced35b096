// Constants of the whole site: where it is served, its title and description.

/** Where the site is served; used only for absolute URLs (canonical, sitemap). */
export const origin = 'https://vietnam-foreign-relations.example'

/** The site's title and subtitle. */
export const title = 'Vietnam’s Foreign Relations'
export const subtitle = 'four accounts'
/** One sentence for search engines and link previews. */
export const description =
  'Four accounts of Vietnam’s foreign relations, restated passage by passage, to read, search, link to and cite.'

/** The first and last year of the coverage bars on the home page. */
export const years = { first: 1945, last: 2020 } as const
