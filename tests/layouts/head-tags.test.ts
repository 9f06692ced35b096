// Tests the metadata in the head of a page, and that pages with the original words have none that would spread them.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { headTags, type PageMeta, type HeadTags } from '../../src/layouts/metadata.ts'
import { accountSchema, type Account } from '../../src/edition/schema/account.ts'

const site = { origin: 'https://accounts.example', title: 'Accounts of the Bay', subtitle: 'two of them' }
const account = (given: object = {}): Account =>
  accountSchema.parse({
    id: 'bruun',
    title: 'The Bay: a history',
    type: 'report',
    short: 'Bruun',
    author: { given: 'Karen', family: 'Bruun' },
    publisher: 'Harbour Press',
    date: '1998-03',
    dated: 'March 1998',
    url: 'https://press.example/bay',
    rights: 'The original is the author’s.',
    words: 9000,
    covers: [1954, 1997],
    colour: 'moss',
    argument: 'The bay decides.',
    who: 'A pilot.',
    audience: 'Sailors.',
    trust: ['She was there.'],
    restated: 'In full.',
    ...given,
  })
const page = { id: 'soviet-lease', title: 'The Soviet lease' }
const path = '/bruun/soviet-lease/'
const described = (given: Partial<PageMeta> = {}): PageMeta => ({
  path,
  title: 'The Soviet lease',
  description: 'Who had the bay, and until when.',
  ...given,
})
const restated = (given: object = {}): PageMeta => described({ subject: { account: account(given), page } })

/** Every value that a head has for a tag, whether as a name or as a property. */
const values = ({ metas }: HeadTags, tag: string): string[] =>
  metas.filter(({ name, property }) => (name ?? property) === tag).map(({ content }) => content)
const tags = ({ metas }: HeadTags): string[] => metas.map(({ name, property }) => name ?? property ?? '')

interface Work {
  '@type': string
  name: string
  author?: Record<string, string>
  publisher?: Record<string, string>
  datePublished?: string
  dateModified?: string
  url?: string
}
interface Article extends Record<string, unknown> {
  isBasedOn: Work
}
const dataOf = ({ data }: HeadTags): Article => JSON.parse(data ?? assert.fail('the head has no data')) as Article

describe('the original words, which are not ours to publish', () => {
  for (const edition of ['original', 'parallel'] as const) {
    const head = headTags(
      described({ path: `${path}${edition}/`, subject: { account: account(), page, edition } }),
      site,
    )
    test(`a page of the ${edition} edition keeps search engines away`, () =>
      assert.deepEqual(values(head, 'robots'), ['noindex']))

    test(`a page of the ${edition} edition names no author, no source and no file, and has no data`, () => {
      assert.deepEqual(
        tags(head).filter((tag) => /^(?:citation_|DC\.)/.test(tag)),
        [],
      )
      assert.deepEqual([head.data, head.markdown], [undefined, undefined])
    })
  }
})

describe('what is ours to publish', () => {
  for (const [what, of] of [
    ['a page of a restatement', restated()],
    ['a page of a restatement that says so', described({ subject: { account: account(), page, edition: 'restated' } })],
    ['the page of an account', described({ path: '/bruun/', subject: { account: account() } })],
    ['a page of the site’s own', described({ path: '/about/' })],
  ] as const)
    test(`search engines may have ${what}`, () => assert.deepEqual(values(headTags(of, site), 'robots'), []))
})

describe('what a reference manager reads', () => {
  const head = headTags(restated(), site)
  const title = 'Bruun restated, “The Bay”: The Soviet lease'

  test('a reference manager takes a restatement for a chapter of the site, with its own title and address', () => {
    assert.deepEqual(values(head, 'citation_title'), [title])
    assert.deepEqual(values(head, 'DC.title'), [title])
    assert.deepEqual(values(head, 'citation_inbook_title'), ['Accounts of the Bay: two of them'])
    for (const tag of ['citation_public_url', 'DC.identifier'])
      assert.deepEqual(values(head, tag), [`https://accounts.example${path}`], tag)
  })

  test('a reference manager takes a restatement for a work of the site, whose name has no family name in it', () => {
    // Zotero splits a name without a comma at its last space
    assert.deepEqual(values(head, 'citation_author'), ['Accounts of the Bay,'])
    assert.deepEqual(values(head, 'DC.creator'), ['Accounts of the Bay'])
  })

  test('a reference manager reads of a restatement which work it restates, and whose the words are', () => {
    assert.deepEqual(values(head, 'DC.source'), ['Karen Bruun, “The Bay: a history” (March 1998)'])
    assert.deepEqual(values(head, 'DC.rights'), [
      'The words are those of this edition, a restatement. The original is the author’s.',
    ])
  })

  test('a reference manager takes a restatement for one in British English that was issued on no day', () => {
    for (const tag of ['citation_language', 'DC.language']) assert.deepEqual(values(head, tag), ['en-GB'], tag)
    assert.deepEqual(
      tags(head).filter((tag) => /date|published/i.test(tag)),
      [],
    )
  })

  test('a reference manager takes the page of an account for a restatement of the whole, at its own address', () => {
    const whole = headTags(described({ path: '/bruun/', subject: { account: account() } }), site)
    assert.deepEqual(values(whole, 'citation_title'), ['Bruun restated, “The Bay”'])
    assert.deepEqual(values(whole, 'citation_public_url'), ['https://accounts.example/bruun/'])
  })

  test('a reference manager reads the publisher as the source of a restatement where no author is named', () =>
    assert.deepEqual(values(headTags(restated({ author: undefined }), site), 'DC.source'), [
      'Harbour Press, “The Bay: a history” (March 1998)',
    ]))
})

test('a page of a restatement names itself as Markdown, and the page of an account, which is no text, does not', () => {
  assert.equal(headTags(restated(), site).markdown, '/bruun/soviet-lease.md')
  assert.equal(headTags(described({ path: '/bruun/', subject: { account: account() } }), site).markdown, undefined)
})

describe('the data of a restatement', () => {
  test('the data of a restatement are an article of the site at its address, with its picture', () => {
    const data = dataOf(headTags(restated(), site))
    const organization = { '@type': 'Organization', name: site.title, url: 'https://accounts.example/' }
    assert.deepEqual(
      [data['@context'], data['@type'], data['author'], data['publisher']],
      ['https://schema.org', 'Article', organization, organization],
    )
    assert.deepEqual(
      [data['headline'], data['name'], data['description']],
      ['Bruun restated, “The Bay”: The Soviet lease', page.title, described().description],
    )
    assert.equal(data['url'], `https://accounts.example${path}`)
    assert.equal(data['image'], 'https://accounts.example/og/bruun-soviet-lease.png')
    assert.deepEqual(data['isPartOf'], { ...organization, '@type': 'WebSite' })
  })

  test('the data of a restatement say what it is based on: the work, its author, house, date and address', () =>
    assert.deepEqual(dataOf(headTags(restated(), site)).isBasedOn, {
      '@type': 'Report',
      name: 'The Bay: a history',
      author: { '@type': 'Person', name: 'Karen Bruun', givenName: 'Karen', familyName: 'Bruun' },
      publisher: { '@type': 'Organization', name: 'Harbour Press' },
      datePublished: '1998-03',
      url: 'https://press.example/bay',
      inLanguage: 'en',
    }))

  test('the data of a restatement say of an author with a Vietnamese name what is family name and what is given', () => {
    const author = { family: 'Nguyễn', given: 'Phú Trọng', order: 'vietnamese' }
    assert.deepEqual(dataOf(headTags(restated({ author }), site)).isBasedOn.author, {
      '@type': 'Person',
      name: 'Nguyễn Phú Trọng',
      givenName: 'Phú Trọng',
      familyName: 'Nguyễn',
    })
  })

  test('the data of a restatement say of a date on which the work was last changed that it is one', () => {
    const { isBasedOn } = dataOf(headTags(restated({ date: '2019-09', dated: 'last updated September 2019' }), site))
    assert.deepEqual([isBasedOn.dateModified, isBasedOn.datePublished], ['2019-09', undefined])
  })

  test('the data of a restatement are silent on what the work does not have', () => {
    const { isBasedOn } = dataOf(
      headTags(restated({ author: undefined, publisher: undefined, date: undefined, url: undefined }), site),
    )
    assert.deepEqual(Object.keys(isBasedOn), ['@type', 'name', 'inLanguage'])
  })

  for (const [type, kind] of [
    ['webpage', 'WebPage'],
    ['book', 'Book'],
    ['manuscript', 'CreativeWork'],
  ])
    test(`the data of a restatement call a work that is a ${type} a ${kind}`, () =>
      assert.equal(dataOf(headTags(restated({ type }), site)).isBasedOn['@type'], kind))

  test('the data of a restatement cannot end the script that they stand in, and say whatever the content says', () => {
    const description = 'A </script><script>alert(1)</script> and a <!-- in it.'
    const head = headTags({ ...restated(), description }, site)
    assert.doesNotMatch(head.data ?? '', /</)
    assert.equal(dataOf(head)['description'], description)
  })
})

describe('the preview of a link', () => {
  test('the preview of a link has the page’s title, description, address and image', () => {
    const head = headTags(restated(), site)
    assert.deepEqual(
      ['og:type', 'og:title', 'og:description', 'og:url', 'og:image'].map((tag) => values(head, tag)),
      [
        ['article'],
        ['The Soviet lease'],
        [described().description],
        [`https://accounts.example${path}`],
        ['https://accounts.example/og/bruun-soviet-lease.png'],
      ],
    )
  })

  test('the preview of a link has an image whose size, type and alternative text are given', () => {
    const head = headTags(restated(), site)
    assert.deepEqual(
      ['og:image:type', 'og:image:width', 'og:image:height', 'og:image:alt', 'twitter:card'].map((tag) =>
        values(head, tag),
      ),
      [
        ['image/png'],
        ['1200'],
        ['630'],
        ['The Soviet lease. Accounts of the Bay: two of them'],
        ['summary_large_image'],
      ],
    )
  })

  test('the preview of a link to a page that shows no account calls it a page of the site, and no article', () => {
    const head = headTags(described({ path: '/about/', title: 'About' }), site)
    assert.deepEqual(
      ['og:type', 'og:site_name', 'og:locale', 'og:image:alt'].map((tag) => values(head, tag)),
      [['website'], ['Accounts of the Bay'], ['en_GB'], ['About, Accounts of the Bay: two of them']],
    )
  })

  test('the preview of a link to the home page has the site’s name once', () =>
    assert.deepEqual(values(headTags(described({ path: '/', title: site.title }), site), 'og:image:alt'), [
      'Accounts of the Bay: two of them',
    ]))

  test('the preview of a link to the original words has the image of their restatement', () =>
    assert.deepEqual(
      values(
        headTags(
          described({ path: `${path}original/`, subject: { account: account(), page, edition: 'original' } }),
          site,
        ),
        'og:image',
      ),
      ['https://accounts.example/og/bruun-soviet-lease.png'],
    ))

  test('the preview of a link to the 404 page has no address, and the image of the site', () => {
    const head = headTags(described({ path: '/404/', title: 'Not found' }), site)
    assert.deepEqual([values(head, 'og:url'), values(head, 'og:image')], [[], ['https://accounts.example/og/home.png']])
  })
})
