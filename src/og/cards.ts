// Collects the texts of all Open Graph images: one card for each page that others may link to.
import { aboutPath, accountPath, homePath, namesPath, pagePath, searchPath } from '../paths.ts'
import { pagesOf, passageRange, passagesOf, type Manifest } from '../edition/manifest.ts'
import { authorOf } from '../edition/navigation.ts'
import type { Account } from '../edition/schema/account.ts'
import { subtitle, title } from '../site.ts'
import type { Card } from './card.ts'

const foot = `${title}: ${subtitle}`
const capitalize = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** The path and card of every page that has an image; `ogPath` returns the image's own path. */
export const cardsOf = (accounts: Account[], manifest: Manifest): [path: string, card: Card][] => [
  [
    homePath,
    {
      kicker: '',
      title,
      line: 'Four accounts, to read, search, link to and cite',
      foot: accounts.map(({ short }) => short).join(' · '),
    },
  ],
  [
    aboutPath,
    { kicker: '', title: 'About this edition', line: 'What a restatement is, and how all of it is checked', foot },
  ],
  [namesPath, { kicker: '', title: 'Names and abbreviations', line: 'What the four accounts mean by them', foot }],
  [searchPath, { kicker: '', title: 'Search', line: 'Words, names and years, down to the passage', foot }],
  ...accounts.flatMap((account): [string, Card][] => [
    [
      accountPath(account.id),
      {
        kicker: authorOf(account),
        title: account.title,
        line: capitalize(account.dated),
        colour: account.colour,
        foot,
      },
    ],
    ...pagesOf(manifest, account.id).map(({ page, title }): [string, Card] => [
      pagePath(account.id, page),
      {
        kicker: account.short,
        title,
        line: passageRange(passagesOf(manifest, account.id, page)),
        colour: account.colour,
        foot,
      },
    ]),
  ]),
]
