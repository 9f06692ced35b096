// What the head of a page tells machines: whose words it has, what they restate, what it looks like where it is
// linked to.
import { editionPath, accountPath, markdownPath, ogPath, type Edition } from '../paths.ts'
import { fullName, namesOf } from '../edition/authors.ts'
import { restatementTitle } from '../citation/items.ts'
import { authorOf } from '../edition/navigation.ts'
import type { Account } from '../edition/schema/account.ts'
import type { Author } from '../edition/schema/author.ts'

export interface Site {
  origin: string
  title: string
  subtitle: string
}

/** The account, and the page of it, that a page of the site shows. */
export interface PageSubject {
  account: Account
  page?: { id: string; title: string }
  edition?: Edition
}

export interface PageMeta {
  path: string
  title: string
  description: string
  subject?: PageSubject | undefined
}

export interface HeadTags {
  metas: { name?: string; property?: string; content: string }[]
  markdown?: string
  /** JSON-LD, to be written into a script as data */
  data?: string
}

/** “Bill Hayton, “Vietnam and the United States: …” (November 2015)” */
const sourceOf = (account: Account): string => `${authorOf(account)}, “${account.title}” (${account.dated})`

const rights = (account: Account): string => `The words are those of this edition, a restatement. ${account.rights}`

/** What the picture shows, in words. */
const imageAlt = ({ title, subject }: PageMeta, site: Site): string =>
  subject
    ? `${title}. ${site.title}: ${site.subtitle}`
    : `${title === site.title ? title : `${title}, ${site.title}`}: ${site.subtitle}`

function openGraph(described: PageMeta, site: Site): HeadTags['metas'] {
  const { path, title, description, subject } = described
  const values = {
    'og:type': subject ? 'article' : 'website',
    'og:title': title,
    'og:description': description,
    // the page for dead addresses stands at all of them
    ...(path === '/404/' ? {} : { 'og:url': new URL(path, site.origin).href }),
    'og:site_name': site.title,
    'og:locale': 'en_GB',
    'og:image': new URL(ogPath(path) ?? '/og/home.png', site.origin).href,
    'og:image:type': 'image/png',
    'og:image:width': '1200',
    'og:image:height': '630',
    'og:image:alt': imageAlt(described, site),
  }
  return [
    ...Object.entries(values).map(([property, content]) => ({ property, content })),
    { name: 'twitter:card', content: 'summary_large_image' },
  ]
}

/** The restatement as Highwire's tags and Dublin Core have it: the site is its author, the account its source. */
function citationTags({ account, page }: PageSubject, url: string, site: Site): HeadTags['metas'] {
  const title = restatementTitle(account, page ? { page } : {})
  const values = {
    citation_title: title,
    // the comma at the end keeps Zotero from taking the last word for a family name: what has a comma is not split at
    // a space
    citation_author: `${site.title},`,
    citation_inbook_title: `${site.title}: ${site.subtitle}`,
    citation_public_url: url,
    citation_language: 'en-GB',
    'DC.title': title,
    'DC.creator': site.title,
    'DC.source': sourceOf(account),
    'DC.identifier': url,
    'DC.language': 'en-GB',
    'DC.type': 'Text',
    'DC.rights': rights(account),
  }
  return Object.entries(values).map(([name, content]) => ({ name, content }))
}

/** The kinds of work that schema.org has words of its own for. */
const kinds: Partial<Record<Account['type'], string>> = {
  'article-journal': 'ScholarlyArticle',
  'article-newspaper': 'NewsArticle',
  book: 'Book',
  chapter: 'Chapter',
  report: 'Report',
  thesis: 'Thesis',
  webpage: 'WebPage',
}

const structuredName = (author: Author): object =>
  'name' in author
    ? { '@type': 'Organization', name: author.name }
    : { '@type': 'Person', name: fullName(author), givenName: author.given, familyName: author.family }

/** The restatement and what it is based on, in the words of schema.org. */
function jsonLd({ account, page }: PageSubject, url: string, description: string, site: Site): object {
  const [first, ...others] = namesOf(account.author).map(structuredName)
  const edition = { '@type': 'WebSite', name: site.title, url: new URL('/', site.origin).href }
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: restatementTitle(account, page ? { page } : {}),
    name: page?.title ?? account.title,
    description,
    url,
    inLanguage: 'en-GB',
    author: { '@type': 'Organization', name: site.title, url: edition.url },
    publisher: { '@type': 'Organization', name: site.title, url: edition.url },
    image: new URL(ogPath(new URL(url).pathname) ?? '/og/home.png', site.origin).href,
    isPartOf: edition,
    isBasedOn: {
      '@type': kinds[account.type] ?? 'CreativeWork',
      name: account.title,
      ...(first ? { author: others.length > 0 ? [first, ...others] : first } : {}),
      ...(account.publisher ? { publisher: { '@type': 'Organization', name: account.publisher } } : {}),
      ...(account.date
        ? account.dated.startsWith('last')
          ? { dateModified: account.date }
          : { datePublished: account.date }
        : {}),
      ...(account.url ? { url: account.url } : {}),
      inLanguage: 'en',
    },
  }
}

/**
 * What the head of a page has beside its title and description. The original words are not ours: their pages, and those
 * that set them beside the restatement, are for the one who imported them and for no search engine, and name no author.
 */
export function headTags(described: PageMeta, site: Site): HeadTags {
  const { description, subject } = described
  const metas = openGraph(described, site)
  if (!subject) return { metas }
  const { account, page, edition = 'restated' } = subject
  if (edition !== 'restated') return { metas: [...metas, { name: 'robots', content: 'noindex' }] }
  const url = new URL(page ? editionPath(account.id, page.id, edition) : accountPath(account.id), site.origin).href
  return {
    metas: [...metas, ...citationTags(subject, url, site)],
    ...(page ? { markdown: markdownPath(account.id, page.id) } : {}),
    // nothing of the content can end the script
    data: JSON.stringify(jsonLd(subject, url, description, site)).replaceAll('<', '\\u003c'),
  }
}
