// Tests that no letter of the edition falls back to another font: what the content uses, what faces.ts lists and what
// the subset files have agree.
import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { Emphasis } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { subsetFonts } from '../../src/fonts/subset.ts'
import { faces, type Face } from '../../src/fonts/faces.ts'
import { charactersOf } from '../support/cmap.ts'
import { parse } from '../support/markup.ts'
import { filesOf, textOf } from '../support/project.ts'

const articles = filesOf('content/*/[0-9]*.mdx').map(textOf)
const data = filesOf('content/*.yaml', 'content/sections.json').map(textOf)
/** What the templates and scripts write in addition to the content. */
const frame = filesOf(
  'src/**/*.astro',
  'src/styles/**/*.css',
  'src/client/*.ts',
  'src/markdown/*.ts',
  'src/search/{box,records,results}.ts',
  'src/site.ts',
  'src/edition/components.ts',
).map(textOf)

const lettersOf = (texts: string[]) => new Set(texts.join('').replace(/\s/g, ''))
/** The characters of some faces. */
const charactersIn = (family: Face['family'], style: Face['style'] = 'normal') =>
  lettersOf(faces.filter((face) => face.family === family && face.style === style).map(({ characters }) => characters))
const missing = (used: Set<string>, had: Set<string>) =>
  [...used]
    .filter((letter) => !had.has(letter))
    .map((letter) => `${letter} (U+${letter.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')})`)

describe('the letters in faces.ts', () => {
  test('the letters of the serif are all that the articles and the data use', () =>
    assert.deepEqual(missing(lettersOf([...articles, ...data]), charactersIn('serif')), []))

  test('the letters of the italic are all that the articles have in italics', () => {
    const used: string[] = []
    for (const article of articles)
      visit(parse(article.replace(/^---\n[\s\S]*?\n---\n/, '')), 'emphasis', (node: Emphasis) => {
        used.push(toString(node))
      })
    assert.ok(used.length > 0, 'the content has italics')
    assert.deepEqual(missing(lettersOf(used), charactersIn('serif', 'italic')), [])
  })

  test('the letters of the sans are all that titles, data, tables and captions use', () => {
    assert.deepEqual(missing(lettersOf(data), charactersIn('sans')), [])
  })

  for (const family of ['serif', 'sans'] as const)
    test(`the letters of the ${family} are all that templates and scripts write`, () =>
      assert.deepEqual(missing(lettersOf(frame), charactersIn(family)), []))
})

describe('each subset file', () => {
  let folder = ''
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fonts-'))
    await subsetFonts(folder)
  })
  after(() => rm(folder, { recursive: true }))

  for (const face of faces)
    test(`the file of ${face.name} has a glyph for every character listed for it`, async () => {
      const had = await charactersOf(await readFile(join(folder, `${face.name}.woff2`)), face.characters)
      assert.deepEqual(missing(lettersOf([face.characters]), had), [])
    })
})
