// Holds that no letter of the edition falls back to another font: what the content uses, what faces.ts asks for, what
// the cut files have, and what fonts.css says of them agree.
import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { Emphasis } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { subsetFonts } from '../../src/fonts/cut.ts'
import { faces } from '../../src/fonts/faces.ts'
import { charactersOf } from '../support/cmap.ts'
import { parse } from '../support/markup.ts'
import { filesOf, textOf } from '../support/project.ts'

const articles = filesOf('content/*/[0-9]*.mdx').map(textOf)
const data = filesOf('content/*.yaml', 'content/sections.json').map(textOf)
/** What the templates and scripts write beside the content. */
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

describe('the letters asked for', () => {
  test('are, in the serif, all that the articles and the data use', () =>
    assert.deepEqual(missing(lettersOf([...articles, ...data]), facesOf('serif')), []))

  test('are, in the italic, all that stands in italics', () => {
    const used: string[] = []
    for (const article of articles)
      visit(parse(article.replace(/^---\n[\s\S]*?\n---\n/, '')), 'emphasis', (node: Emphasis) => {
        used.push(toString(node))
      })
    assert.ok(used.length > 0, 'the content has italics')
    assert.deepEqual(missing(lettersOf(used), facesOf('italic')), [])
  })

  test('are, in the sans, all of titles, data, tables and captions', () => {
    assert.deepEqual(missing(lettersOf(data), facesOf('sans')), [])
  })

  for (const family of ['serif', 'sans'])
    test(`are, in the ${family}, all that templates and scripts write`, () =>
      assert.deepEqual(missing(lettersOf(frame), facesOf(family)), []))
})

describe('each cut file', () => {
  let folder = ''
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fonts-'))
    await subsetFonts(folder)
  })
  after(() => rm(folder, { recursive: true }))

  for (const face of faces)
    test(`has a glyph for every character that is asked of ${face.name}`, async () => {
      const had = await charactersOf(await readFile(join(folder, `${face.name}.woff2`)), face.characters)
      assert.deepEqual(missing(lettersOf([face.characters]), had), [])
    })
})

describe('fonts.css', () => {
  const rules = [...textOf('src/styles/fonts.css').matchAll(/@font-face\s*\{([^}]*)\}/g)].map(([, rule = '']) => rule)
  const fileOf = (rule: string) => /fonts\/([\w-]+)\.woff2/.exec(rule)?.[1]
  const ruleOf = (name: string) => rules.find((rule) => fileOf(rule) === name) ?? ''

  test('names each face once, and none that is not cut', () => {
    assert.deepEqual(rules.flatMap((rule) => fileOf(rule) ?? []).sort(), faces.map(({ name }) => name).sort())
  })

  for (const face of faces) {
    test(`says of ${face.name} the weights and the style that it is cut to`, () => {
      const weight = typeof face.weight === 'number' ? String(face.weight) : `${face.weight.min} ${face.weight.max}`
      assert.equal(/font-weight:\s*([\d ]+)/.exec(ruleOf(face.name))?.[1], weight)
      assert.equal(/font-style:\s*italic/.test(ruleOf(face.name)), face.name.startsWith('italic'))
    })

    const range = /unicode-range:\s*([^;]+)/.exec(ruleOf(face.name))?.[1]
    if (range)
      test(`gives ${face.name} a range of exactly the characters that it has`, () => {
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
        // too narrow, and a letter falls back; too wide, and the file is fetched for a letter it does not have
        assert.deepEqual(missing(lettersOf([face.characters]), covered), [])
        assert.deepEqual(missing(covered, lettersOf([face.characters])), [])
      })
    else
      // a face without a range is fetched for every page: there can be one for each family and style, the base of the
      // others
      test(`has ${face.name} as the base of its family, fetched by every page that uses it`, () =>
        assert.doesNotMatch(face.name, /-/))
  }
})
