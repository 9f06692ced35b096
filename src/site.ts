// The site's constants, each written once.

/** Where the site is served; only absolute addresses (canonical, sitemap) are made with it. */
export const origin = 'https://vietnam-foreign-relations.example'

export const title = 'Vietnam’s Foreign Relations'
export const subtitle = 'four accounts'
export const description =
  'Four accounts of Vietnam’s foreign relations, restated passage by passage, to read, search, link to and cite.'

/** The years that the strips of the home page run over. */
export const years = { first: 1945, last: 2020 } as const
