// Tests that no letter of the edition falls back to another font: what the content uses, what faces.ts lists, what the
// subset files have, and what fonts.css says of them agree.
import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { Emphasis } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { subsetFonts } from '../../src/fonts/subset.ts'
import { faces } from '../../src/fonts/faces.ts'
import { faceRule } from '../../src/fonts/stylesheet.ts'
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
const facesOf = (family: string) =>
  lettersOf(faces.filter(({ name }) => name.split('-')[0] === family).map(({ characters }) => characters))
const missing = (used: Set<string>, had: Set<string>) =>
  [...used]
    .filter((letter) => !had.has(letter))
    .map((letter) => `${letter} (U+${letter.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')})`)

describe('the letters in faces.ts', () => {
  test('the letters of the serif are all that the articles and the data use', () =>
    assert.deepEqual(missing(lettersOf([...articles, ...data]), facesOf('serif')), []))

  test('the letters of the italic are all that the articles have in italics', () => {
    const used: string[] = []
    for (const article of articles)
      visit(parse(article.replace(/^---\n[\s\S]*?\n---\n/, '')), 'emphasis', (node: Emphasis) => {
        used.push(toString(node))
      })
    assert.ok(used.length > 0, 'the content has italics')
    assert.deepEqual(missing(lettersOf(used), facesOf('italic')), [])
  })

  test('the letters of the sans are all that titles, data, tables and captions use', () => {
    assert.deepEqual(missing(lettersOf(data), facesOf('sans')), [])
  })

  for (const family of ['serif', 'sans'])
    test(`the letters of the ${family} are all that templates and scripts write`, () =>
      assert.deepEqual(missing(lettersOf(frame), facesOf(family)), []))
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

describe('fonts.css', () => {
  const rules = faces.map(faceRule)
  const fileOf = (rule: string) => /'\.\/([\w-]+)\.woff2'/.exec(rule)?.[1]
  const ruleOf = (name: string) => rules.find((rule) => fileOf(rule) === name) ?? ''

  test('fonts.css names each face once, and no other', () => {
    assert.deepEqual(rules.flatMap((rule) => fileOf(rule) ?? []).sort(), faces.map(({ name }) => name).sort())
  })

  for (const face of faces) {
    test(`fonts.css gives ${face.name} the weights and the style that its file has`, () => {
      const weight = typeof face.weight === 'number' ? String(face.weight) : `${face.weight.min} ${face.weight.max}`
      assert.equal(/font-weight:\s*([\d ]+)/.exec(ruleOf(face.name))?.[1], weight)
      assert.equal(/font-style:\s*italic/.test(ruleOf(face.name)), face.name.startsWith('italic'))
    })

    const range = /unicode-range:\s*([^;]+)/.exec(ruleOf(face.name))?.[1]
    if (range)
      test(`fonts.css gives ${face.name} a unicode-range of exactly the characters that it has`, () => {
        const spans = range.split(',').map((part) =>
          part
            .trim()
            .replace(/^U\+/, '')
            .split('-')
            .map((hex) => parseInt(hex, 16)),
        )
        const covered = new Set(
          spans.flatMap(([first = 0, last = first]) =>
            Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)),
          ),
        )
        // with too narrow a range a letter falls back; with too wide a one the file is fetched for a letter it lacks
        assert.deepEqual(missing(lettersOf([face.characters]), covered), [])
        assert.deepEqual(missing(covered, lettersOf([face.characters])), [])
      })
    else
      // a face without a range is fetched for every page: only the base of each family and style may be one
      test(`fonts.css has ${face.name} as the base of its family, fetched by every page that uses it`, () =>
        assert.doesNotMatch(face.name, /-/))
  }
})
