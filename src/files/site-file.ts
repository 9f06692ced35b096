// A file of the site that is no page: nobody reads it in the browser, and Astro need not draw it.

/** A file beside the pages. */
export interface SiteFile {
  /** its path in the site, without the base: `hayton/introduction.md`, `hayton/57/index.html` */
  path: string
  /** makes its content, the same bytes each time */
  content: () => string | Uint8Array | Promise<string | Uint8Array>
}

/** The path in the site of what has an address of its own, `/hayton.bib`. */
export const pathInSite = (address: string): string => address.slice(1)

const types: Record<string, string> = {
  bib: 'application/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
  'csl.json': 'application/vnd.citationstyles.csl+json; charset=utf-8',
  json: 'application/json; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  html: 'text/html; charset=utf-8',
  png: 'image/png',
}

/** The media type of a file, by the end of its name, for the development server. */
export const mediaType = (path: string): string =>
  Object.entries(types).find(([ending]) => path.endsWith(`.${ending}`))?.[1] ?? 'application/octet-stream'
