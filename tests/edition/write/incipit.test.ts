// Tests the incipits of passages: their first words, without notes, markers and Markdown.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { passagesIn } from '../../../src/edition/article.ts'
import { parseArticle } from '../../../src/edition/parse-article.ts'
import { incipit } from '../../../src/edition/write/incipit.ts'
import { file, manifest, page } from '../../support/manifest.ts'

const incipits = (source: string) =>
  passagesIn(parseArticle(file, source, manifest)).map((passage) => [passage.id, incipit(passage)])

test('an incipit is the first words of a passage, for every passage of a page', () => {
  assert.deepEqual(incipits(page), [
    ['1', 'The bay lies in Khánh Hòa province, south of Nha Trang.'],
    ['2', 'The lease of 1979 followed the war of 1978–79. This second paragraph …'],
    ['3', 'A list item may open a passage. An item without a mark …'],
    ['T1', 'The boats, one by one.'],
    ['4', 'A call at the port costs the same for everybody.'],
  ])
})

test('an incipit has no Markdown, notes or headings, and that of a table is empty', () => {
  const body =
    '## One\n\n¶1 The *Haiyang Shiyou 981* [¶5](/a/#p5) cost \\$1\\* and **more**.\n\n<Note kind="date">Not ¶3 ' +
    'this.</Note>\n\n¶T1\n\n<Figure id="x" />\n\n| Year | Rice |\n|---|---|\n| 1989 | 1.4 |\n\n### Two\n\n1. ¶2 First.\n'
  assert.deepEqual(incipits(body), [
    ['1', 'The Haiyang Shiyou 981 ¶5 cost $1* and more.'],
    ['T1', ''],
    ['2', 'First.'],
  ])
})
