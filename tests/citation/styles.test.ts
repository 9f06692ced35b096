// Tests the references to the accounts: as the manuals (Chicago 18, APA 7, MLA 9) print them, and as reference managers
// read them back.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { Cite } from '@citation-js/core'
import { exportItem } from '../../src/citation/export.ts'
import { formatCitation } from '../../src/citation/styles.ts'
import { loadAccounts, loadManifest } from '../../src/edition/read/load.ts'
import { restatementItem, restatementKey, workItem, type CslItem, type CitedPart } from '../../src/citation/items.ts'
import { accountSchema, type Account } from '../../src/edition/schema/account.ts'
import * as site from '../../src/site.ts'
import { root } from '../support/project.ts'

const accounts = loadAccounts(root)
const manifest = loadManifest(root)
const account = (id: string): Account => accounts.find((one) => one.id === id) ?? assert.fail(`no account ${id}`)
const page = (id: string, key: string): NonNullable<CitedPart['page']> => {
  const title = manifest.outline.find(({ account, page }) => account === id && page === key)?.title
  return { id: key, title: title ?? assert.fail(`no page ${key}`) }
}
const at = 'https://vietnam-foreign-relations.example'

/** Every account with a page and a passage of it. */
const places = accounts.flatMap((one) =>
  manifest.outline
    .filter(({ account }) => account === one.id)
    .flatMap(({ page: id, title }) => {
      const passage = manifest.passages.find((row) => row.account === one.id && row.page === id)?.passage ?? ''
      return [
        { account: one, place: {} },
        { account: one, place: { page: { id, title } } },
        { account: one, place: { page: { id, title }, passage } },
      ]
    }),
)

describe('the work itself', () => {
  for (const [id, chicago, apa, mla] of [
    [
      'hayton',
      'Hayton, Bill. Vietnam and the United States: An Emerging Security Partnership. United States Studies ' +
        'Centre at the University of Sydney, 2015.',
      'Hayton, B. (2015). Vietnam and the United States: An emerging security partnership. United States ' +
        'Studies Centre at the University of Sydney.',
      'Hayton, Bill. Vietnam and the United States: An Emerging Security Partnership. United States Studies ' +
        'Centre at the University of Sydney, Nov. 2015.',
    ],
    [
      'samardjian',
      'Samardjian, Susan. “From Reunification to Normalization: Twenty Years of Vietnam, 1975–1995.” Essay, n.d.',
      'Samardjian, S. (n.d.). From reunification to normalization: Twenty years of Vietnam, 1975–1995 [Essay].',
      'Samardjian, Susan. “From Reunification to Normalization: Twenty Years of Vietnam, 1975–1995.” Essay.',
    ],
    [
      'facts-and-details',
      '“Vietnam’s Relations with Asia and Southeast Asia.” factsanddetails.com. Last updated May 2014. ' +
        'https://factsanddetails.com/southeast-asia/Vietnam/sub5_9f/entry-3454.html.',
      'Vietnam’s relations with Asia and Southeast Asia. (2014, May). factsanddetails.com. ' +
        'https://factsanddetails.com/southeast-asia/Vietnam/sub5_9f/entry-3454.html',
      '“Vietnam’s Relations with Asia and Southeast Asia.” factsanddetails.com, May 2014, ' +
        'https://factsanddetails.com/southeast-asia/Vietnam/sub5_9f/entry-3454.html.',
    ],
    [
      'globalsecurity',
      '“Vietnam – Foreign Relations.” GlobalSecurity.org. Last modified September 23, 2019.',
      'Vietnam – Foreign relations. (2019, September 23). GlobalSecurity.org.',
      '“Vietnam – Foreign Relations.” GlobalSecurity.org, 23 Sept. 2019.',
    ],
  ] as const)
    test(`the work ${id} in three styles`, () => {
      const cited = formatCitation(workItem(account(id)), account(id))
      assert.deepEqual([cited.chicago, cited.apa, cited.mla], [chicago, apa, mla])
    })
})

describe('the restatement', () => {
  for (const [id, place, chicago, apa, mla] of [
    [
      'hayton',
      {},
      `Vietnam’s Foreign Relations. “Hayton Restated, ‘Vietnam and the United States.’” ${at}/hayton/.`,
      `Vietnam’s Foreign Relations. (n.d.). Hayton restated, “Vietnam and the United States.” ${at}/hayton/`,
      `“Hayton Restated, ‘Vietnam and the United States.’” Vietnam’s Foreign Relations: Four Accounts, ${at}/hayton/.`,
    ],
    [
      'hayton',
      { page: page('hayton', 'relations-with-china') },
      `Vietnam’s Foreign Relations. “Hayton Restated, ‘Vietnam and the United States’: 2. Vietnam’s Relations ` +
        `with China.” ${at}/hayton/relations-with-china/.`,
      `Vietnam’s Foreign Relations. (n.d.). Hayton restated, “Vietnam and the United States”: 2. Vietnam’s ` +
        `relations with China. ${at}/hayton/relations-with-china/`,
      `“Hayton Restated, ‘Vietnam and the United States’: 2. Vietnam’s Relations with China.” Vietnam’s Foreign ` +
        `Relations: Four Accounts, ${at}/hayton/relations-with-china/.`,
    ],
    [
      'hayton',
      { page: page('hayton', 'relations-with-china'), passage: '57' },
      `Vietnam’s Foreign Relations. “Hayton ¶57 Restated, ‘Vietnam and the United States’: 2. Vietnam’s ` +
        `Relations with China.” ${at}/hayton/relations-with-china/#p57.`,
      `Vietnam’s Foreign Relations. (n.d.). Hayton ¶57 restated, “Vietnam and the United States”: 2. Vietnam’s ` +
        `relations with China. ${at}/hayton/relations-with-china/#p57`,
      `“Hayton ¶57 Restated, ‘Vietnam and the United States’: 2. Vietnam’s Relations with China.” Vietnam’s ` +
        `Foreign Relations: Four Accounts, ${at}/hayton/relations-with-china/#p57.`,
    ],
    [
      'facts-and-details',
      { page: page('facts-and-details', 'laos') },
      `Vietnam’s Foreign Relations. “Facts and Details Restated, ‘Vietnam’s Relations with Asia and Southeast ` +
        `Asia’: Vietnam’s Relations with Laos.” ${at}/facts-and-details/laos/.`,
      `Vietnam’s Foreign Relations. (n.d.). Facts and Details restated, “Vietnam’s Relations with Asia and ` +
        `Southeast Asia”: Vietnam’s relations with Laos. ${at}/facts-and-details/laos/`,
      `“Facts and Details Restated, ‘Vietnam’s Relations with Asia and Southeast Asia’: Vietnam’s Relations ` +
        `with Laos.” Vietnam’s Foreign Relations: Four Accounts, ${at}/facts-and-details/laos/.`,
    ],
    [
      'globalsecurity',
      { page: page('globalsecurity', 'foreign-relations'), passage: '13' },
      `Vietnam’s Foreign Relations. “GlobalSecurity.org ¶13 Restated, ‘Vietnam – Foreign Relations.’” ` +
        `${at}/globalsecurity/foreign-relations/#p13.`,
      `Vietnam’s Foreign Relations. (n.d.). GlobalSecurity.org ¶13 restated, “Vietnam – Foreign Relations.” ` +
        `${at}/globalsecurity/foreign-relations/#p13`,
      `“GlobalSecurity.org ¶13 Restated, ‘Vietnam – Foreign Relations.’” Vietnam’s Foreign Relations: Four ` +
        `Accounts, ${at}/globalsecurity/foreign-relations/#p13.`,
    ],
  ] as [string, CitedPart, string, string, string][])
    test(`the restatement ${restatementKey(account(id), place)} in three styles`, () => {
      const cited = formatCitation(restatementItem(account(id), place, site))
      assert.deepEqual([cited.chicago, cited.apa, cited.mla], [chicago, apa, mla])
    })

  test(
    'a restatement says in every style and format that it is one and whose account it restates, and makes ' +
      'nobody else its author',
    () => {
      for (const { account: one, place } of places) {
        const item = restatementItem(one, place, site)
        const { chicago, apa, mla, bibtex, ris } = formatCitation(item)
        for (const text of [chicago, apa, mla, bibtex, ris]) {
          assert.match(text, /restated/i)
          assert.ok(text.replace(/[{}]/g, '').includes(one.short), `${text} does not name ${one.short}`)
        }
        assert.deepEqual(item.author, [{ literal: site.title }])
        const author = workItem(one).author?.[0]?.family ?? one.publisher
        assert.doesNotMatch(bibtex + ris, new RegExp(`(author = |AU  - )\\{*${author}`))
      }
    },
  )
})

describe('a Vietnamese name', () => {
  const author = { family: 'Nguyễn', given: 'Phú Trọng', order: 'vietnamese' as const }
  const { chicago, apa, mla, bibtex, ris, csl } = formatCitation(workItem({ ...account('samardjian'), author }))
  test('a Vietnamese name is printed family name first without a comma, except in APA', () => {
    assert.match(chicago, /^Nguyễn Phú Trọng\. “/)
    assert.match(mla, /^Nguyễn Phú Trọng\. “/)
    assert.match(apa, /^Nguyễn, P\. T\. \(/)
  })
  test('a Vietnamese name keeps its order and its letters in the files', () => {
    assert.match(bibtex, /author = \{\{Nguyễn Phú Trọng\}\}/)
    assert.match(ris, /^AU {2}- Nguyễn Phú Trọng$/m)
    assert.deepEqual(csl.author, [{ family: 'Nguyễn', given: 'Phú Trọng', 'static-ordering': true }])
  })
  test('a Vietnamese name is an option of the account, and no other order is', () => {
    const { author: schema } = accountSchema.shape
    assert.equal(schema.safeParse(author).success, true)
    assert.equal(schema.safeParse({ ...author, order: 'chinese' }).success, false)
  })
})

describe('the files, read back', () => {
  const items: CslItem[] = [
    ...accounts.map(workItem),
    ...places.map(({ account: one, place }) => restatementItem(one, place, site)),
  ].filter(({ id }, index, all) => all.findIndex((other) => other.id === id) === index)

  test('citation keys are unique, and do not change', () => {
    assert.deepEqual(
      accounts.map((one) => workItem(one).id),
      ['hayton2015', 'samardjian', 'facts-and-details2014', 'globalsecurity2019'],
    )
    assert.equal(
      restatementKey(account('hayton'), { page: page('hayton', 'relations-with-china'), passage: '57' }),
      'hayton2015-restated-p57',
    )
    assert.equal(
      restatementKey(account('hayton'), { page: page('hayton', 'relations-with-china') }),
      'hayton2015-restated-relations-with-china',
    )
  })

  test('the BibTeX files can be read back', () => {
    const text = exportItem(items, 'bib')
    const { data } = new Cite(text)
    assert.deepEqual(
      data.map((item) => item['citation-key']),
      items.map(({ id }) => id),
    )
    assert.deepEqual(
      data.map(({ title }) => title.replace(/<[^>]+>/g, '')),
      items.map(({ title }) => title),
    )
    assert.deepEqual(
      data.map(({ URL }) => URL),
      items.map(({ URL }) => URL),
    )
    assert.equal(text.match(/\{/g)?.length, text.match(/\}/g)?.length)
    assert.doesNotMatch(text, /\\["'^`]/, 'a letter has become a command')
  })

  test('the RIS files can be read back', () => {
    const text = exportItem(items, 'ris')
    const odd = text.split('\n').filter((line) => line !== '' && !/^[A-Z][A-Z\d] {2}- .*$/.test(line))
    assert.deepEqual(odd, [], 'every line is a field')
    assert.equal(text.match(/^TY {2}- /gm)?.length, items.length)
    assert.equal(text.match(/^ER {2}- $/gm)?.length, items.length)
    const { data } = new Cite(text)
    assert.deepEqual(
      data.map(({ title }) => title),
      items.map(({ title }) => title),
    )
    assert.deepEqual(
      data.map(({ id }) => id),
      items.map(({ id }) => id),
    )
  })

  test('the CSL-JSON files can be read back', () => {
    assert.deepEqual(JSON.parse(exportItem(items, 'csl.json')), JSON.parse(JSON.stringify(items)))
    // as the schema of CSL data 1.0.2 has them
    const dates = /^(issued|original-date)$/
    const names = /^(original-)?author$/
    const strings = new RegExp(
      '^(id|citation-key|type|title|container-title|publisher|genre|status|section|URL|language|note|' +
        'original-(title|publisher))$',
    )
    for (const [field, value] of items.flatMap((item) => Object.entries(item)))
      if (dates.test(field)) assert.ok(Array.isArray((value as { 'date-parts': unknown })['date-parts']))
      else if (names.test(field)) assert.ok(Array.isArray(value))
      else assert.ok(strings.test(field) && typeof value === 'string', `${field} is no field of CSL-JSON`)
  })
})
