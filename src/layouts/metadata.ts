// Builds the metadata in the head of a page, for search engines, social media and reference managers: Open Graph,
// Highwire Press tags, Dublin Core and JSON-LD.
import {
  absoluteUrl,
  accountPath,
  editionPath,
  homePath,
  markdownPath,
  ogHome,
  ogPath,
  type Edition,
} from '../paths.ts'
import { fullName, namesOf } from '../edition/authors.ts'
import { restatementTitle } from '../citation/items.ts'
import { authorOf } from '../edition/navigation.ts'
import type { Account } from '../edition/schema/account.ts'
import type { Author } from '../edition/schema/author.ts'

/** What the metadata need to know of the site. */
export interface Site {
  /** `https://example.org` */
  origin: string
  title: string
  subtitle: string
}

/** The account, and the page of it, that a page of the site shows. */
export interface PageSubject {
  account: Account
  /** undefined for the account's own page */
  page?: { id: string; title: string }
  /** `restated` where it is left out */
  edition?: Edition
}

/** What is known of a page. */
export interface PageMeta {
  /** without the base */
  path: string
  title: string
  description: string
  /** undefined for a page that belongs to no account */
  subject?: PageSubject | undefined
}

/** The elements to be written into the head. */
export interface HeadTags {
  /** the attributes of the meta elements */
  metas: { name?: string; property?: string; content: string }[]
  /** the path of the page as Markdown */
  markdown?: string
  /** JSON-LD, safe within a script element */
  data?: string
}

/**
 * The work that an account restates, as a citation: “Bill Hayton, “Vietnam and the United States: …” (November 2015)”
 */
const sourceOf = (account: Account): string => `${authorOf(account)}, “${account.title}” (${account.dated})`

/** The statement on rights. */
const rights = (account: Account): string => `The words are those of this edition, a restatement. ${account.rights}`

/** The alternative text of the preview image, which shows the titles of page and site. */
const imageAlt = ({ title, subject }: PageMeta, site: Site): string =>
  subject
    ? `${title}. ${site.title}: ${site.subtitle}`
    : `${title === site.title ? title : `${title}, ${site.title}`}: ${site.subtitle}`

/** The tags of Open Graph (https://ogp.me) and of Twitter. */
function openGraph(page: PageMeta, site: Site): HeadTags['metas'] {
  const { path, title, description, subject } = page
  const values = {
    'og:type': subject ? 'article' : 'website',
    'og:title': title,
    'og:description': description,
    // the 404 page is served at many addresses and has none of its own
    ...(path === '/404/' ? {} : { 'og:url': absoluteUrl(path, site.origin) }),
    'og:site_name': site.title,
    'og:locale': 'en_GB',
    'og:image': absoluteUrl(ogPath(path) ?? ogHome, site.origin),
    'og:image:type': 'image/png',
    'og:image:width': '1200',
    'og:image:height': '630',
    'og:image:alt': imageAlt(page, site),
  }
  return [
    ...Object.entries(values).map(([property, content]) => ({ property, content })),
    { name: 'twitter:card', content: 'summary_large_image' },
  ]
}

/**
 * The tags of Highwire Press and Dublin Core, which reference managers read. They describe the restatement: the site is
 * its author, the account its source.
 */
function citationTags({ account, page }: PageSubject, url: string, site: Site): HeadTags['metas'] {
  const title = restatementTitle(account, page ? { page } : {})
  const values = {
    citation_title: title,
    // with a comma at the end Zotero does not take the last word for a family name: it then divides the name at the
    // comma and not at a space
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

/** The types of schema.org for kinds of work; CreativeWork stands for the others. */
const kinds: Partial<Record<Account['type'], string>> = {
  'article-journal': 'ScholarlyArticle',
  'article-newspaper': 'NewsArticle',
  book: 'Book',
  chapter: 'Chapter',
  report: 'Report',
  thesis: 'Thesis',
  webpage: 'WebPage',
}

/** An author as a Person or Organization of schema.org. */
const structuredName = (author: Author): object =>
  'name' in author
    ? { '@type': 'Organization', name: author.name }
    : { '@type': 'Person', name: fullName(author), givenName: author.given, familyName: author.family }

/** The restatement, and the work that it is based on, as an Article of schema.org (https://schema.org/Article). */
function jsonLd({ account, page }: PageSubject, path: string, description: string, site: Site): object {
  const url = absoluteUrl(path, site.origin)
  const [first, ...others] = namesOf(account.author).map(structuredName)
  const edition = { '@type': 'WebSite', name: site.title, url: absoluteUrl(homePath, site.origin) }
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
    image: absoluteUrl(ogPath(path) ?? ogHome, site.origin),
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
 * The metadata of a page, besides its title and description. Pages with original words are marked `noindex` and carry
 * no citation: these words are not ours to publish, and are there only for whoever imported them.
 */
export function headTags(page: PageMeta, site: Site): HeadTags {
  const { description, subject } = page
  const metas = openGraph(page, site)
  if (!subject) return { metas }
  const { account, page: accountPage, edition = 'restated' } = subject
  if (edition !== 'restated') return { metas: [...metas, { name: 'robots', content: 'noindex' }] }
  const path = accountPage ? editionPath(account.id, accountPage.id, edition) : accountPath(account.id)
  const url = absoluteUrl(path, site.origin)
  return {
    metas: [...metas, ...citationTags(subject, url, site)],
    ...(accountPage ? { markdown: markdownPath(account.id, accountPage.id) } : {}),
    // with "<" escaped, no text can close the script element
    data: JSON.stringify(jsonLd(subject, path, description, site)).replaceAll('<', '\\u003c'),
  }
}
