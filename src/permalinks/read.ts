// Reads content/redirects.yaml from the disk.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseYaml } from '../edition/read/yaml.ts'
import { redirectsSchema, type Redirect } from './redirects.ts'

/**
 * @param root  the project's folder
 * @param resolves whether an address leads somewhere on the built site, where there is one
 * @throws ContentError where content/redirects.yaml does not fit its schema
 */
export const loadRedirects = (root: string, resolves?: (address: string) => boolean): Redirect[] =>
  parseYaml(
    readFileSync(join(root, 'content/redirects.yaml'), 'utf8'),
    redirectsSchema(resolves),
    'content/redirects.yaml',
  )
