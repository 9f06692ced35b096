// Tests that a query is not answered by what merely looks like it: then the reader is told that no section has it, and
// sees what is nearest, three sections at most.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { formsOfName } from '../../../src/edition/names.ts'
import { loadNames } from '../../../src/edition/read/load.ts'
import { search } from '../../../src/search/engine/search.ts'
import { fold, tokenize } from '../../../src/text/tokenize.ts'
import { openSite, says } from '../../support/found.ts'
import { root } from '../../support/project.ts'

const sections = openSite()

describe('nothing answers', () => {
  // “diễn biến” is no Điện Biên, Nguyễn Văn Linh no Nguyễn Văn Thiệu, and “đảo”, “con” and “đại” are no places or kings
  for (const query of [
    'Dien Bien Phu',
    'Điện Biên Phủ',
    'dien bien phu 1954',
    'battle of Dien Bien Phu',
    'Nguyễn Văn Thiệu',
    'nguyen van thieu',
    'Vo Nguyen Giap',
    'Con Dao',
    'Bao Dai',
    'Khe Sanh',
    'COVID-19 vaccine',
  ])
    test(`nothing answers “${query}”, and what is nearest is shown as such, three sections at most`, async () => {
      const { nearest, total, shown } = await search(query)
      assert.deepEqual([nearest, shown], [true, total])
      assert.ok(total >= 1 && total <= 3, `${total} sections`)
    })
  test('nothing answers “Agent Orange”, though there is an “agent range” within other words', async () =>
    assert.equal((await search('Agent Orange')).total, 0))
})

describe('what the edition has is an answer', () => {
  const forms = loadNames(root)
    .flatMap(formsOfName)
    .filter((form) => tokenize(form).length > 1 && sections.some((section) => says(section, form)))
  test('what the edition has is an answer under every name of several words, without marks too', async () => {
    assert.ok(forms.length > 200, `${forms.length} names`)
    const failed = []
    for (const form of forms)
      for (const query of new Set([form, fold(form)])) if ((await search(query)).nearest) failed.push(query)
    assert.deepEqual(failed, [])
  })
  test('what the edition has is an answer while its name is being typed', async () => {
    // an index term in Vietnamese is found as a whole alone
    const texts = sections
      .flatMap(({ titlePath, parts }) => [titlePath, ...parts.map(({ text }) => text)])
      .map((text) => ` ${tokenize(text).join(' ')} `)
    const written = forms.filter((form) => texts.some((text) => text.includes(` ${tokenize(form).join(' ')} `)))
    assert.ok(written.length > 200, `${written.length} names`)
    const failed = []
    for (const form of written) if ((await search(fold(form).slice(0, -1))).nearest) failed.push(form)
    assert.deepEqual(failed, [])
  })
  test('what the edition has is an answer where two of its names stand beside each other', async () =>
    assert.equal((await search('Le Duan Pham Van Dong')).nearest, undefined))
  test('what the edition has is an answer though its words stand apart: “đối tác” and “đối tượng”', async () =>
    assert.equal((await search('doi tac doi tuong')).nearest, undefined))
})
