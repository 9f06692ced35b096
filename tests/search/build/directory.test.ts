// Tests the directory that the build makes: what it holds, where it leads, and what it weighs.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { brotliCompressSync } from 'node:zlib'
import { pagePath } from '../../../src/paths.ts'
import { directoryFile, directoryOf, maxDirectory } from '../../../src/search/build/directory.ts'
import { bestPassages } from '../../../src/search/build/best-passages.ts'
import type { Directory, Section } from '../../../src/search/format.ts'
import { placesIn } from '../../../src/search/engine/directory-passages.ts'
import { tokenize } from '../../../src/text/tokenize.ts'
import { editionData } from '../../support/directory.ts'

const { sections, data } = editionData()
const directory = directoryOf(sections, data)

describe('the directory', () => {
  test('has every passage of the edition, on its page', () => {
    const places = placesIn(directory)
    const published = data.manifest.passages.filter(({ account }) => data.accounts.some(({ id }) => id === account))
    assert.equal(
      places.reduce((sum, own) => sum + own.size, 0),
      published.length,
    )
    for (const { account, page, passage } of published) {
      const index = directory.accounts.findIndex(([id]) => id === account)
      assert.equal(places[index]?.get(passage)?.url, `${pagePath(account, page)}#p${passage}`)
    }
  })

  test('has every question with all its answers, every topic and every figure', () => {
    assert.deepEqual(
      directory.questions.map(([question, answers]) => [question, answers.length]),
      data.questions.map(({ question, answers }) => [question, answers.length]),
    )
    assert.deepEqual(
      directory.topics.map(([id, , , own]) => [id, own.length]),
      data.topics.map(({ id, sections: own }) => [id, own.length]),
    )
    assert.deepEqual(
      directory.figures.map(([title]) => title),
      data.figures.map(({ entry }) => entry.title),
    )
  })

  test('has nothing of an account that is not published', () => {
    const accounts = data.accounts.filter(({ id }) => id !== 'hayton')
    const less = directoryOf(
      sections.filter(({ account }) => account !== 'hayton'),
      { ...data, accounts },
    )
    const places = placesIn(less)
    assert.equal(places.length, accounts.length)
    const known = [
      ...less.questions.flatMap(([, answers]) => answers.map(([place]) => place)),
      ...less.figures.map(([, place]) => place),
    ]
    assert.ok(known.length > 0)
    for (const place of known) {
      const [index, passage = ''] = place.split('/')
      assert.ok(places[Number(index)]?.has(passage), place)
    }
    assert.ok(less.questions.every(([, answers]) => answers.length > 0))
  })

  test('leads every name to a passage that has it in some form, or to the page of names', () => {
    const texts = new Map(
      sections
        .filter(({ edition }) => edition === 'restated')
        .flatMap(({ account, parts }) =>
          parts.filter(({ note }) => !note).map(({ passage, text }) => [`${account}/${passage}`, text] as const),
        ),
    )
    assert.ok(directory.names.length > 0)
    for (const [name, forms, , place] of directory.names.filter((one) => !one[3].startsWith('#'))) {
      const [index, passage] = place.split('/')
      const [account] = directory.accounts[Number(index)] ?? []
      const words = ` ${tokenize(texts.get(`${account}/${passage}`) ?? '').join(' ')} `
      const keys = [tokenize(name).join(' '), ...forms.split(';').filter(Boolean)]
      // an ending may differ: “Americans” stands for “American”
      assert.ok(
        keys.some((key) => words.includes(` ${key}`)),
        `${name} → ${account}/${passage}`,
      )
    }
  })
})

describe('the best passage of a name', () => {
  const section = (titlePath: string, texts: string[], edition: Section['edition'] = 'restated'): Section => ({
    url: '/hayton/x/',
    account: 'hayton',
    name: 'Hayton',
    colour: 'clay',
    edition,
    titlePath,
    parts: texts.map((text, index) => ({ passage: `${titlePath.length}${index}`, text })),
  })
  const named = (id: string, name: string, variants: string[] = []) =>
    ({ id, name, kind: 'place', abbreviations: [], variants, demonyms: [], gloss: 'x' }) as const
  const best = (given: Section[], ...names: ReturnType<typeof named>[]) =>
    bestPassages(
      given,
      names.map((name) => ({ ...name, abbreviations: [], variants: [...name.variants], demonyms: [] })),
    )

  test('is the one of whose sentences most have it, in any form', () =>
    assert.deepEqual(
      best(
        [section('a', ['Saigon fell.', 'Saigon. Ho Chi Minh City is large. Rice.'])],
        named('s', 'Hồ Chí Minh City', ['Saigon']),
      ),
      new Map([['s', { passage: 'hayton/11', sentences: 3 }]]),
    ))
  test('is one of a section with the name in its title, before others', () =>
    assert.equal(
      best([section('ab', ['Huế. Huế.']), section('On Huế', ['Huế.'])], named('h', 'Huế')).get('h')?.passage,
      'hayton/60',
    ))
  test('is none where a longer name or a word of grammar has its words, and none of the originals', () =>
    assert.deepEqual(
      best(
        [section('a', ['Ho Chi Minh City is larger than Huế.']), section('a', ['Thân. Hồ Chí Minh.'], 'original')],
        named('m', 'Hồ Chí Minh'),
        named('c', 'Hồ Chí Minh City'),
        named('t', 'Thân'),
      ),
      new Map([['c', { passage: 'hayton/10', sentences: 1 }]]),
    ))
  test('is found of a name that is written like a word of grammar, by its diacritics', () =>
    assert.equal(best([section('a', ['They call it thân.'])], named('t', 'Thân')).get('t')?.passage, 'hayton/10'))
})

describe('the weight of the directory', () => {
  const weightOf = (json: string) => brotliCompressSync(json).length
  const vocabulary = [
    ...new Set(sections.flatMap(({ parts }) => parts.flatMap(({ text }) => text.match(/\p{L}{4,}/gu) ?? []))),
  ]
  let next = 0
  /** The same with other words of the edition in place of its own: compression has no repetition to gain from. */
  const reworded = (text: string) =>
    text.replace(/\p{L}{4,}/gu, () => vocabulary[(next += 7919) % vocabulary.length] ?? '')
  const many = Array.from({ length: 200 }, (_, index) => {
    const { question, answers } = data.questions[index % 8] ?? { question: '', answers: [] }
    return {
      id: `q${index}`,
      question: reworded(question),
      answers: answers.map(({ passage, says }) => ({ passage, says: reworded(says) })),
    }
  })

  test('is at most 25 kB of brotli with 200 questions, and no name is lost by it', () => {
    assert.equal(maxDirectory, 25_000)
    const json = directoryFile(sections, { ...data, questions: many })
    assert.ok(weightOf(json) <= maxDirectory, `${weightOf(json)} bytes`)
    const { questions, names } = JSON.parse(json) as Directory
    assert.equal(questions.length, 200)
    assert.deepEqual(
      names.map(([name, forms]) => [name, forms]),
      directory.names.map(([name, forms]) => [name, forms]),
    )
    // what is left out is the gloss of the rarest names
    const glosses = names.filter(([, , gloss]) => gloss).length
    assert.ok(glosses >= 50, `${glosses} glosses`)
    assert.ok(names.slice(0, glosses).every(([, , gloss]) => gloss))
  })

  test('leaves every gloss in where there is room', () =>
    assert.deepEqual(
      JSON.parse(directoryFile(sections, { ...data, questions: data.questions.slice(0, 8) })),
      directoryOf(sections, { ...data, questions: data.questions.slice(0, 8) }),
    ))
})
