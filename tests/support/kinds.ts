// Lists one page of every kind that the site has.

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { siteRoot } from './project.ts'

export interface Kind {
  name: string
  path: string
  /** what the browser itself reports of it */
  expecting?: RegExp | undefined
}

/** The reading page has sections, notes, tables and source lines. */
export const reading = '/globalsecurity/foreign-relations/'

/** there only in a copy of the site that has the original words */
const originals: Kind[] = existsSync(join(siteRoot, 'dist/hayton/introduction/original'))
  ? [
      { name: 'a page in the original words', path: '/hayton/relations-with-china/original/' },
      { name: 'a page side by side', path: '/hayton/relations-with-china/parallel/' },
    ]
  : []

export const kinds: Kind[] = [
  ...originals,
  { name: 'the home page', path: '/' },
  { name: 'the page about the edition', path: '/about/' },
  { name: 'an account', path: '/globalsecurity/' },
  { name: 'a reading page', path: reading },
  { name: 'a page with charts', path: '/hayton/relations-with-china/' },
  { name: 'the page of names', path: '/names/' },
  { name: 'the search page', path: '/search/' },
  { name: 'the page for dead addresses', path: '/hayton/no-such-chapter/', expecting: /status of 404/ },
]
