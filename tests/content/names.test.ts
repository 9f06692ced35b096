// The names of content/names.yaml as readers type them: no form is taken for another name, nor for a common word.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { formsOfName } from '../../src/edition/names.ts'
import { loadNames, loadPages } from '../../src/edition/read/load.ts'
import type { Name } from '../../src/edition/schema/name.ts'
import { stopWords } from '../../src/text/stop-words.ts'
import { findSynonyms, synonymSets } from '../../src/text/synonyms.ts'
import { fold, tokenize, wordPattern } from '../../src/text/tokenize.ts'
import { root } from '../support/project.ts'

const names = loadNames(root)
/** The synonym sets of all names, as if the accounts used each by its preferred form. */
const sets = synonymSets(
  names.map(formsOfName),
  names.map(({ name }) => tokenize(name)),
)
/** The preferred forms of the names that a query is taken for. */
const understood = (query: string): string[] =>
  findSynonyms(query, sets).flatMap(({ typed, synonyms }) =>
    names.filter((name) => formsOfName(name).includes(typed) && synonyms.includes(name.name)).map(({ name }) => name),
  )

describe('a Vietnamese or French name in a query is the name that it says', () => {
  const cases: [string, string[]][] = [
    ['quan hệ với Hoa Kỳ', ['United States']],
    ['quan he voi Hoa Ky', ['United States']],
    ['đại sứ tại Hoa Thịnh Đốn', ['Washington']],
    ['Trung Hoa', ['China']],
    ['Nam Vang thất thủ', ['Phnom Penh']],
    ['Nam Hàn và Bắc Hàn', ['North Korea', 'South Korea']],
    ['Liên Xô', ['Union of Soviet Socialist Republics']],
    ['Liên Xô tan rã', ['Collapse of the Soviet Union']],
    ['l’Union soviétique et la Chine', ['China']],
    ['aide de l’URSS : Union soviétique', ['Union of Soviet Socialist Republics']],
    ['quân đội ở Cao Miên, Ai Lao', ['Cambodia', 'Laos']],
    ['thủ tướng Nhật', ['Japan']],
    ['Triều Tiên', ['North Korea']],
    ['Nam Triều Tiên', ['South Korea']],
    ['đối tác chiến lược toàn diện', ['Comprehensive strategic partnership']],
    ['Bộ Ngoại giao Hoa Kỳ', ['United States Department of State']],
    ['giải phóng miền Nam', ['Fall of Saigon']],
    ['Lào Cai', ['Lào Cai']],
  ]
  for (const [query, expected] of cases)
    test(query, () => assert.deepEqual(understood(query).sort(), expected.filter((name) => name !== query).sort()))
})

/** The forms of a name that are written with marks, as Vietnamese and French are. */
const markedForms = (name: Name): string[] => formsOfName(name).filter((form) => fold(form) !== form.toLowerCase())

describe('the forms of all names', () => {
  test('no form with marks is taken for another name', () => {
    const taken = names.flatMap((name) =>
      markedForms(name).flatMap((form) =>
        findSynonyms(form, sets)
          .filter(({ typed }) => !formsOfName(name).includes(typed))
          .map(({ typed }) => `${form} (${name.name}): ${typed}`),
      ),
    )
    assert.deepEqual(taken, [])
  })

  // without its marks “Mỹ” is “my”, and “Đức” a part of half a dozen persons’ names
  test('a state’s form of one word is, without its marks, no common word and no part of a person’s name', () => {
    const persons = names.filter(({ kind }) => kind === 'person')
    const common = new Set([
      ...stopWords,
      ...loadPages(root).flatMap(({ source }) =>
        (source.match(wordPattern) ?? []).filter((word) => /^\p{Ll}/u.test(word)),
      ),
      ...persons.flatMap(({ name }) => tokenize(name)),
    ])
    const harmful = names
      .filter(({ kind }) => kind === 'state')
      .flatMap(markedForms)
      .filter((form) => tokenize(form).length === 1 && common.has(fold(form)))
    assert.deepEqual(harmful, [])
  })
})
