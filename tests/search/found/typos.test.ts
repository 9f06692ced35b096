// Tests that a name with a typing error is found all the same, or "did you mean" suggests it.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { brotliCompressSync } from 'node:zlib'
import { loadNames } from '../../../src/edition/read/load.ts'
import { fold, tokenize } from '../../../src/text/tokenize.ts'
import { formsOfName } from '../../../src/edition/names.ts'
import { searchOnDisk } from '../../../src/tools/measure/disk-source.ts'
import { setFetcher } from '../../../src/search/engine/index-reader.ts'
import { search } from '../../../src/search/engine/search.ts'
import { firstHits, openSite, textsIn, readSite, says, sectionAt, seeded } from '../../support/found.ts'
import { root } from '../../support/project.ts'
import { dist } from '../../support/site.ts'

const sections = openSite()
const next = seeded(1975)
const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T

/** One slip in a word: a letter too many, too few, another, or two that have changed places. */
function slip(word: string): string {
  const at = Math.floor(next() * word.length)
  const letter = pick([...'abcdefghijklmnopqrstuvwxyz'])
  const made = pick([
    () => word.slice(0, at) + letter + word.slice(at),
    () => word.slice(0, at) + word.slice(at + 1),
    () => word.slice(0, at) + letter + word.slice(at + 1),
    () => word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2),
  ])()
  return made === word ? slip(word) : made
}

interface Typed {
  name: string
  used: string[]
  word: string
  wrong: string
  query: string
}

/** 200 names in a form that the accounts have, each with one slip in one of its longer words. */
const typed: Typed[] = loadNames(root)
  .flatMap((name): Typed[] => {
    const used = formsOfName(name).filter((form) => sections.some((section) => says(section, form)))
    const [form] = used
    const long = form ? (fold(form).match(/\p{L}{4,}/gu) ?? []) : []
    if (!form || long.length === 0) return []
    const word = pick(long)
    const wrong = slip(word)
    return [{ name: form, used, word, wrong, query: fold(form).replace(word, wrong) }]
  })
  .map((one) => ({ one, at: next() }))
  .sort((a, b) => a.at - b.at)
  .slice(0, 200)
  .map(({ one }) => one)

const leads = async (query: string, used: string[]) =>
  (await firstHits(query)).some(({ url }) => used.some((form) => says(sectionAt(url, sections), form)))
const report = (share: number, failed: string[]) =>
  `${Math.round(share * 100)} % are found. Not found: ${failed.join(', ')}`

describe('of 200 names with one typing error each', () => {
  test('of 200 misspelt names nine in ten are found, among the first three hits', async () => {
    assert.equal(typed.length, 200)
    const failed = []
    for (const one of typed) if (!(await leads(one.query, one.used))) failed.push(`${one.query} (${one.name})`)
    const share = 1 - failed.length / typed.length
    assert.ok(share >= 0.9, report(share, failed))
  })
  test('the misspelt word alone is corrected, or finds the word, in four of five', async () => {
    const failed = []
    for (const { word, wrong } of typed) if (!(await leads(wrong, [word]))) failed.push(`${wrong} (${word})`)
    const share = 1 - failed.length / typed.length
    assert.ok(share >= 0.8, report(share, failed))
  })
})

describe('the words of the vocabulary', () => {
  const list = Object.values(readSite<Record<string, string>>('search/vocabulary.json')).join(' ').split(' ')
  test('the words of the vocabulary weigh at most 25 kB on the way to a reader', () => {
    const bytes = brotliCompressSync(readFileSync(join(dist, 'search/vocabulary.json'))).length
    assert.ok(bytes <= 25_000, `${bytes} bytes`)
  })
  test('the words of the vocabulary come from the accounts: each but those of the names finds something', () => {
    const own = new Set(sections.flatMap(textsIn).flatMap(tokenize))
    assert.deepEqual([list.length > 1000, list.filter((word) => !own.has(word)).length < list.length / 4], [true, true])
  })
  test('the words of the vocabulary are fetched only for a word that no account has', async (t) => {
    // as all other tests of this process have it
    t.after(() => searchOnDisk(dist))
    const asked: string[] = []
    setFetcher((path) => {
      asked.push(path)
      return Promise.resolve(readSite(path))
    })
    for (const query of ['saigon', 'Đổi Mới', 'armies', '1979', 'the of and', '🙂'])
      assert.equal((await search(query)).corrected, undefined, query)
    assert.ok(asked.length > 0 && !asked.includes('/search/vocabulary.json'), asked.join(', '))
    assert.equal((await search('cambodja')).corrected, 'cambodia')
    assert.ok(asked.includes('/search/vocabulary.json'))
  })
})

describe('the query that is answered instead', () => {
  for (const [query, meant] of [
    ['Cambodja', 'cambodia'],
    ['embrago on arms', 'embargo on arms'],
    ['Gorbbachev', 'gorbachev'],
    ['Vietnma and ASAEN', undefined],
  ] as const)
    test(`for ${query} it is ${meant ?? 'made with the rest of the query as typed'}`, async () => {
      const answer = await search(query)
      if (meant) assert.equal(answer.corrected?.toLowerCase(), meant)
      else assert.match(answer.corrected ?? '', / and /)
    })
  test('none is where every word is known', async () => {
    for (const query of ['oil rig', 'Nguyễn Tấn Dũng', 'when did Vietnam join ASEAN?'])
      assert.equal((await search(query)).corrected, undefined, query)
  })
})
