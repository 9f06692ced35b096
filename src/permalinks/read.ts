// Reads the two data files of the permalinks from the disk: content/redirects.yaml and content/addresses.tsv.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readText } from '../edition/read/parse-once.ts'
import { parseYaml } from '../edition/read/yaml.ts'
import { publishedFile } from './published.ts'
import { redirectsSchema, type Redirect } from './redirects.ts'

const file = 'content/redirects.yaml'

/**
 * The redirects.
 * @param root     the project's folder
 * @param resolves tells whether a URL resolves in the built site; left out where the site has not been built
 * @throws ContentError where content/redirects.yaml does not fit its schema
 */
export const loadRedirects = (root: string, resolves?: (address: string) => boolean): Redirect[] =>
  parseYaml(readText(root, file), redirectsSchema(resolves), file)

/** The list of published URLs as text; '' where there is none yet. @param root the project's folder */
export const loadPublished = (root: string): string =>
  existsSync(join(root, publishedFile)) ? readText(root, publishedFile) : ''
