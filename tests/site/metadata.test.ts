// What machines read in the head of a built page, read back as they do it. The rules of Zotero's Embedded Metadata, in
// short:
//  type: citation_journal_title makes an article, citation_inbook_title a chapter of a book, citation_title alone
//        guesses an article; then what Dublin Core or Open Graph say; then a web page
//  fields: citation_*, then DC.*, then og:*; the description is the abstract, the canonical link the address
//  authors: citation_author; one value is split at semicolons, and at a comma with two words on either side; with a
//        comma what stands before it is the family name, without one the last word is
//  date: citation_publication_date, then citation_online_date; none of ours, since a restatement is not issued on a day
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { toString } from 'hast-util-to-string'
import { loadAccounts, loadManifest } from '../../src/edition/read/load.ts'
import { fullName, namesOf } from '../../src/edition/authors.ts'
import { authorOf } from '../../src/edition/navigation.ts'
import { absoluteUrl, withBase } from '../../src/paths.ts'
import { origin, title as siteTitle, subtitle } from '../../src/site.ts'
import { root } from '../support/project.ts'
import { all, attr, builtFiles, builtPages, type BuiltPage } from '../support/site.ts'

const pages = builtPages()
const files = new Set(builtFiles())
const manifest = loadManifest(root)
const accounts = loadAccounts(root)

/** Every value that a page gives for a tag, whether as a name or as a property. */
const values = ({ tree }: BuiltPage, tag: string): string[] =>
  all('head > meta', tree)
    .filter((meta) =>
      [attr(meta, 'name'), attr(meta, 'property')].some((name) => name.toLowerCase() === tag.toLowerCase()),
    )
    .map((meta) => attr(meta, 'content'))

const first = (page: BuiltPage, ...tags: string[]): string | undefined =>
  tags.flatMap((tag) => values(page, tag)).find((value) => value !== '')

interface Creator {
  lastName: string
  firstName: string
}

/** A name as Zotero takes it apart. */
function creatorOf(written: string): Creator {
  const name = written.replace(/^[\s.,/[\]:]+|[\s.,/[\]:]+$/g, '')
  if (written.includes(',')) {
    const [lastName = '', firstName = ''] = name.split(/, ?/)
    return { lastName, firstName }
  }
  const space = name.lastIndexOf(' ')
  return { lastName: name.slice(space + 1), firstName: name.slice(0, Math.max(space, 0)) }
}

function creatorsOf(written: string[]): Creator[] {
  return written.flatMap((value) => {
    const names = value.split(/\s*;\s*/)
    const byComma = value.split(/\s*,\s*/)
    const several =
      written.length === 1 &&
      names.length === 1 &&
      byComma.length > 1 &&
      byComma[0]?.includes(' ') &&
      byComma[1]?.includes(' ')
    return (several ? byComma : names).map(creatorOf)
  })
}

/** A page as Zotero saves it. */
const zotero = (page: BuiltPage) => ({
  itemType: first(page, 'citation_journal_title')
    ? 'journalArticle'
    : first(page, 'citation_inbook_title', 'citation_book_title')
      ? 'bookSection'
      : first(page, 'citation_title')
        ? 'journalArticle'
        : 'webpage',
  title: first(page, 'citation_title', 'DC.title', 'og:title'),
  container: first(page, 'citation_inbook_title', 'og:site_name'),
  creators: creatorsOf(
    values(page, 'citation_author').length > 0 ? values(page, 'citation_author') : values(page, 'DC.creator'),
  ),
  date: first(page, 'citation_publication_date', 'citation_online_date', 'DC.date', 'article:published_time'),
  url:
    first(page, 'citation_public_url', 'DC.identifier', 'og:url') ??
    attr(all('head > link[rel="canonical"]', page.tree)[0], 'href'),
  abstract: first(page, 'DC.description', 'og:description', 'description'),
  language: first(page, 'citation_language', 'DC.language') ?? attr(all('html', page.tree)[0], 'lang'),
  source: first(page, 'DC.source'),
})

const dataOf = ({ tree }: BuiltPage): Record<string, unknown>[] =>
  all('script[type="application/ld+json"]', tree).map(
    (script) => JSON.parse(toString(script)) as Record<string, unknown>,
  )

const built = (path: string): BuiltPage =>
  pages.find((page) => page.path === path) ?? assert.fail(`${path} was not built`)

const restated = accounts.flatMap((account) => [
  { account, path: `/${account.id}/`, page: undefined },
  ...manifest.outline
    .filter((page) => page.account === account.id)
    .map((page) => ({ account, path: `/${account.id}/${page.page}/`, page })),
])

describe('a restatement', () => {
  for (const { account, path, page: promised } of restated)
    test(`${path} is the site’s, and its source is the work`, () => {
      const page = built(path)
      const item = zotero(page)
      assert.equal(item.itemType, 'bookSection')
      assert.equal(item.container, `${siteTitle}: ${subtitle}`)
      assert.deepEqual(item.creators, [{ lastName: siteTitle, firstName: '' }])
      assert.ok(item.title?.startsWith(`${account.short} restated, “`), item.title)
      if (promised && promised.title !== account.title) assert.ok(item.title?.endsWith(promised.title), item.title)
      assert.equal(item.url, absoluteUrl(path, origin))
      assert.equal(item.date, undefined)
      assert.equal(item.language, 'en-GB')
      assert.equal(item.abstract, first(page, 'description'))
      assert.ok(item.source?.includes(account.title) && item.source.includes(authorOf(account)), item.source)
      assert.equal(first(page, 'DC.type'), 'Text')
      assert.ok(first(page, 'DC.rights')?.includes(account.rights))
      assert.equal(first(page, 'og:type'), 'article')
      assert.equal(first(page, 'robots'), undefined)
    })

  for (const { account, path } of restated)
    test(`${path} has JSON-LD: an article of the site, based on the work`, () => {
      const [data, ...others] = dataOf(built(path))
      const organization = { '@type': 'Organization', name: siteTitle, url: absoluteUrl('/', origin) }
      assert.deepEqual(others, [])
      assert.equal(data?.['@context'], 'https://schema.org')
      assert.equal(data['@type'], 'Article')
      assert.deepEqual(data['author'], organization)
      assert.deepEqual(data['isPartOf'], { '@type': 'WebSite', name: siteTitle, url: absoluteUrl('/', origin) })
      assert.equal(data['url'], absoluteUrl(path, origin))
      const work = data['isBasedOn'] as Record<string, unknown> & {
        author?: { name: string } | { name: string }[]
        publisher?: { name: string }
      }
      assert.equal(work['name'], account.title)
      assert.deepEqual(
        [work.author ?? []].flat().map(({ name }) => name),
        namesOf(account.author).map(fullName),
      )
      assert.equal(work.publisher?.name, account.publisher)
      assert.equal(work['datePublished'] ?? work['dateModified'], account.date)
      assert.equal(work['url'], account.url)
    })

  for (const { path, page } of restated.filter(({ page }) => page))
    test(`${path} says where it is as Markdown, and has its references as files`, () => {
      const link = all('head > link[rel="alternate"][type="text/markdown"]', built(path).tree).map((one) =>
        attr(one, 'href'),
      )
      assert.deepEqual(link, [withBase(`${path.slice(0, -1)}.md`)])
      for (const ending of ['md', 'bib', 'ris', 'csl.json', 'cite.json'])
        assert.ok(files.has(`${path.slice(1, -1)}.${ending}`), `${page?.page}.${ending}`)
    })
})

test('a page that is not ours to publish, or no restatement, names no author and has no data', () => {
  const own = new Set(restated.map(({ path }) => path))
  for (const page of pages.filter(({ path }) => !own.has(path))) {
    assert.deepEqual(
      [...values(page, 'citation_author'), ...values(page, 'DC.creator'), ...dataOf(page)],
      [],
      page.path,
    )
    const foreign = /\/(original|parallel)\/$/.test(page.path)
    assert.equal(first(page, 'robots'), foreign ? 'noindex' : undefined, page.path)
    assert.equal(zotero(page).itemType, 'webpage')
  }
})

test('no page makes the author of an account the author of what stands on it', () => {
  const people = accounts.flatMap(({ author }) => namesOf(author).map((one) => ('name' in one ? one.name : one.family)))
  for (const page of pages)
    for (const { lastName, firstName } of zotero(page).creators)
      assert.ok(!people.some((person) => `${firstName} ${lastName}`.includes(person)), page.path)
})

describe('every page as it is shown where it is linked to', () => {
  for (const page of pages)
    test(page.path, () => {
      const name =
        page.path === '/404.html'
          ? 'home'
          : page.path
              .replace(/(original|parallel)\/$/, '')
              .slice(1, -1)
              .replaceAll('/', '-') || 'home'
      assert.deepEqual(values(page, 'og:image'), [absoluteUrl(`/og/${name}.png`, origin)])
      assert.deepEqual([...values(page, 'og:image:width'), ...values(page, 'og:image:height')], ['1200', '630'])
      assert.deepEqual(values(page, 'og:url'), page.path === '/404.html' ? [] : [absoluteUrl(page.path, origin)])
      assert.deepEqual(
        [values(page, 'og:site_name'), values(page, 'og:locale'), values(page, 'twitter:card')],
        [[siteTitle], ['en_GB'], ['summary_large_image']],
      )
      for (const tag of ['og:title', 'og:description', 'og:image:alt'])
        assert.equal(values(page, tag).filter(Boolean).length, 1, tag)
    })
})
