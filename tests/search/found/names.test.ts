// Tests that every name in the accounts is found, however a reader's keyboard writes it.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { stemTerm } from '../../../src/text/stem.ts'
import { normalizeWord, wordPattern } from '../../../src/text/tokenize.ts'
import { formsOfName } from '../../../src/edition/names.ts'
import { loadNames } from '../../../src/edition/read/load.ts'
import {
  firstHits,
  hasMarks,
  moveTone,
  openSite,
  says,
  sectionAt,
  spells,
  waysToType,
  withoutTerms,
} from '../../support/found.ts'
import { root } from '../../support/project.ts'

const sections = openSite()
/** The sections as the accounts have them: index terms are not the accounts' words. */
const written = sections.map(withoutTerms)
/** Each name with those of its forms that some section has. */
const names = loadNames(root)
  .map((name) => ({
    name: name.name,
    used: formsOfName(name).filter((form) => written.some((section) => says(section, form))),
  }))
  .filter(({ used }) => used.length > 0)
/** Every capitalised word of the accounts that is written with marks. */
const marked = [
  ...new Set(
    sections
      .flatMap(({ titlePath, parts }) => [titlePath, ...parts.map(({ text }) => text)])
      .flatMap((text) => text.match(wordPattern) ?? [])
      .map((word) => word.replace(/[’']s$/, '')),
  ),
].filter((word) => /^\p{Lu}/u.test(word) && hasMarks(word))

/** Those of some queries of whose first three hits none leads to a section with one of some forms. */
async function missed(queries: string[], forms: string[]): Promise<string[]> {
  const failed = []
  for (const query of queries) {
    const found = (await firstHits(query)).map(({ url }) => url)
    if (!found.some((url) => forms.some((form) => says(sectionAt(url, sections), form))))
      failed.push(`${JSON.stringify(query)} → ${found.join(', ') || 'nothing'}`)
  }
  return failed
}

/** Those of some forms, typed as the text has them, whose first hit is not spelt so. */
async function misspelt(forms: string[]): Promise<string[]> {
  const failed = []
  for (const form of forms.filter((one) => sections.some((section) => spells(section, one)))) {
    const [first] = await firstHits(form, 1)
    if (!first || !spells(sectionAt(first.url, sections), form)) failed.push(`${form} → ${first?.url ?? 'nothing'}`)
  }
  return failed
}

/** The stems of words that are not their own stem. */
const stemsOfOthers = new Set(
  sections
    .flatMap(({ parts }) => parts.flatMap(({ text }) => text.match(wordPattern) ?? []))
    .map(normalizeWord)
    .filter((word) => stemTerm(word) !== word)
    .map(stemTerm),
)
/** Whether a name without its diacritics is another word as well: “tran”, which “trans” has for its stem. */
const isWordToo = (name: string): boolean => stemsOfOthers.has(stemTerm(normalizeWord(name)))

test('there are names and words to try', () =>
  assert.ok(names.length > 300 && marked.length > 50, `${names.length} names, ${marked.length} words`))

describe('every name is found among the first three hits', () => {
  test('every name is found in each of its forms, with and without diacritics or capitals, NFC or NFD', async () => {
    const failed = []
    for (const { used } of names) for (const form of used) failed.push(...(await missed(waysToType(form), used)))
    assert.deepEqual(failed, [])
  })
  test('every name is found in its full form, though the accounts have another', async () => {
    const failed = []
    for (const { name, used } of names.filter((one) => !one.used.includes(one.name)))
      failed.push(...(await missed(waysToType(name), used)))
    assert.deepEqual(failed, [])
  })
})

test('a name typed with its Vietnamese diacritics comes first where it is spelt so', async () =>
  assert.deepEqual(await misspelt(names.map(({ name }) => name).filter(hasMarks)), []))

describe('every capitalised word with Vietnamese diacritics', () => {
  test(
    'is found among the first three hits, with and without marks, in either form of Unicode, with the tone ' +
      'mark on either vowel; without marks where no other word is written so',
    async () => {
      const failed = []
      for (const word of marked)
        for (const way of new Set([...waysToType(word), ...waysToType(moveTone(word))]))
          if (hasMarks(way) || !isWordToo(way)) failed.push(...(await missed([way], [word])))
      assert.deepEqual(failed, [])
    },
  )
  test('every capitalised word with Vietnamese diacritics comes first where it is spelt so', async () =>
    assert.deepEqual(await misspelt(marked), []))
})

test('the tone mark is moved as old and new spelling differ, and nowhere else', () => {
  for (const [old, modern] of [
    ['hòa', 'hoà'],
    ['Thúy', 'Thuý'],
    ['khỏe', 'khoẻ'],
    ['HÒA', 'HOÀ'],
    ['Khánh Hòa', 'Khánh Hoà'],
  ] as const)
    assert.deepEqual([moveTone(old), moveTone(modern)], [modern, old])
  for (const same of ['Quý', 'Hoàng', 'Toàn', 'Hùng', 'hoa', 'Đổi Mới']) assert.equal(moveTone(same), same)
})
