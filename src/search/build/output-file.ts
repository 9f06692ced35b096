// What the search writes into the built site.

/** A file of the built site: its path from the site’s root, `search/synonyms.json`, and its content. */
export interface OutputFile {
  path: string
  content: string | Uint8Array
}
