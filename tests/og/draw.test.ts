// Holds that a picture says what it should, in letters that its fonts have and in lines that fit.
import assert from 'node:assert/strict'
import { mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { Resvg } from '@resvg/resvg-js'
import { faces } from '../../src/fonts/faces.ts'
import { ogPath } from '../../src/paths.ts'
import { parseOutline } from '../../src/edition/manifest.ts'
import { accountColours, colours, draw, escapeXml, familyOfFace, setTitle, size, type Card } from '../../src/og/draw.ts'
import { ogFonts } from '../../src/og/fonts.ts'
import { widthOf } from '../../src/og/measure.ts'
import { render } from '../../src/og/render.ts'
import { charactersOf } from '../support/cmap.ts'
import { root, textOf } from '../support/project.ts'

const card: Card = {
  kicker: 'Nguyễn Phú Trọng',
  title: 'ẾẨ: Phạm Quang Nghị ở Huế & Ōsaka',
  line: 'Tháng Chín 2014',
  colour: 'slate',
  foot: 'Vietnam’s Foreign Relations',
}
const measure = 1008
const outline = parseOutline(textOf('content/sections.json'))
const titles = [
  ...outline.map(({ title }) => title),
  ...[...textOf('content/accounts.yaml').matchAll(/^ {2}title: "?(.*?)"?$/gm)].map(([, title = '']) => title),
]
/** The words of an SVG, each run with the face that it is told. */
const runsOf = (svg: string) =>
  [...svg.matchAll(/<tspan font-family="og-([\w-]+)">([^<]*)<\/tspan>/g)].map(([, face = '', text = '']) => ({
    face,
    text,
  }))
const wordsOf = (svg: string) =>
  runsOf(svg)
    .map(({ text }) => text)
    .join('')

describe('ogPath', () => {
  for (const [path, picture] of [
    ['/', '/og/home.png'],
    ['/about/', '/og/about.png'],
    ['/hayton/', '/og/hayton.png'],
    ['/hayton/relations-with-china/', '/og/hayton-relations-with-china.png'],
    ['/hayton/relations-with-china/original/', '/og/hayton-relations-with-china.png'],
    ['/hayton/relations-with-china/parallel/', '/og/hayton-relations-with-china.png'],
    ['/404.html', undefined],
    ['/404/', undefined],
  ] as const)
    test(`${path} → ${picture ?? 'none'}`, () => assert.equal(ogPath(path), picture))

  test('gives no two pages of the edition the same picture', () => {
    const paths = ['/', '/about/', '/names/', '/search/'].concat(
      [...new Set(outline.map(({ account }) => `/${account}/`))],
      outline.map(({ account, page }) => `/${account}/${page}/`),
    )
    assert.equal(new Set(paths.map(ogPath)).size, paths.length)
  })
})

describe('the drawing', () => {
  test('escapes what XML would read as its own, and leaves out what it forbids', () => {
    assert.equal(escapeXml('<a href="x">&amp;\u0000\u000b'), '&lt;a href=&quot;x&quot;&gt;&amp;amp;')
    const svg = draw({ ...card, kicker: '<b>', title: 'A & B <script>', line: '"x"', foot: ']]>' })
    assert.match(svg, /A &amp; B &lt;script&gt;/)
    assert.doesNotMatch(svg, /<script|<b>|]]>/)
  })

  test('writes letters with marks as one character, however they come', () => {
    assert.equal(draw({ ...card, title: card.title.normalize('NFD') }), draw(card))
    assert.equal(wordsOf(draw(card)), wordsOf(draw(card)).normalize('NFC'))
  })

  test('says all that it is given, spaces but one', () => {
    const svg = draw({ ...card, title: ' A  short\ntitle ' })
    for (const words of [card.kicker, 'A short title', card.line, card.foot])
      assert.ok(wordsOf(svg).includes(words), words)
  })

  test('has the account’s colour, or those of all four', () => {
    assert.match(draw(card), new RegExp(accountColours.slate))
    for (const colour of Object.values(accountColours))
      assert.match(draw({ ...card, colour: undefined }), new RegExp(colour))
  })

  test('uses the colours of tokens.css', () => {
    const tokens = textOf('src/styles/tokens.css')
    for (const [name, value] of Object.entries({ ...colours, ...accountColours }))
      assert.equal(new RegExp(`--${name}: light-dark\\((#\\w+)`).exec(tokens)?.[1], value, name)
  })
})

describe('a title', () => {
  for (const title of [...titles, 'W'.repeat(200), `${'Vietnam’s relations '.repeat(40)}end`, 'I', ''])
    test(`fits in four lines: ${title.slice(0, 60)}`, () => {
      const { lines, size } = setTitle(title)
      assert.ok(lines.length <= 4 && lines.length * size <= 275)
      for (const line of lines) assert.ok(widthOf(line, size) <= measure, line)
    })

  test('of the edition is never shortened; one too long ends in an ellipsis', () => {
    for (const title of titles) assert.equal(setTitle(title).lines.join(' '), title)
    assert.match(setTitle('Vietnam’s relations '.repeat(40)).lines.at(-1) ?? '', /\w…$/)
  })

  test('is set smaller the longer it is', () => {
    const sizes = [1, 4, 8].map((times) => setTitle('Vietnam’s relations '.repeat(times)).size)
    assert.deepEqual(
      sizes,
      [...new Set(sizes)].sort((a, b) => b - a),
    )
  })

  test('leaves no short word alone in its last line', () => {
    const lines = setTitle('Relations with the neighbours in the years after the war').lines
    assert.ok(Math.min(...lines.map((line) => line.length)) > 12, lines.join(' / '))
  })

  test('is broken after its colon', () => {
    assert.deepEqual(setTitle('The South China Sea: Hanoi and Washington Unite Against Beijing').lines, [
      'The South China Sea:',
      'Hanoi and Washington',
      'Unite Against Beijing',
    ])
  })
})

describe('the rendering', () => {
  let project = ''
  before(async () => {
    // a project of its own, so that the fonts are cut anew
    project = await mkdtemp(join(tmpdir(), 'og-'))
    await mkdir(join(project, '.cache'))
    await symlink(join(root, 'node_modules'), join(project, 'node_modules'))
  })
  after(() => rm(project, { recursive: true }))

  test('finds a glyph for every letter in the font that it is told to take', async () => {
    const files = await ogFonts(project)
    for (const { face, text } of [
      ...titles.flatMap((title) => runsOf(draw({ ...card, title, kicker: title }))),
      ...runsOf(draw(card)),
    ]) {
      const file = files.find(
        (candidate) => basename(candidate).startsWith(`${face}-4`) || basename(candidate).startsWith(`${face}-5`),
      )
      assert.ok(file, face)
      // what remains is as escaped text has it
      const letters = text.replace(/&amp;/g, '&').replace(/\s/g, '')
      const had = await charactersOf(await readFile(file), letters)
      assert.deepEqual(
        [...letters].filter((letter) => !had.has(letter)),
        [],
        `${face}: ${text}`,
      )
    }
  })

  test('takes each letter from the font of its own family, the Vietnamese ones too', async () => {
    const drawn = (face: string, letter: string) =>
      render(
        `<svg xmlns="http://www.w3.org/2000/svg" width="99" height="99"><rect width="99" height="99" ` +
          `fill="#fff"/><text x="9" y="66" font-size="66" ` +
          `font-family="${familyOfFace(face)}">${letter}</text></svg>`,
        project,
      )
    for (const [tail, letter] of [
      ['', 'a'],
      ['-vietnamese', 'ở'],
      ['-macrons', 'ō'],
    ] as const)
      assert.notDeepEqual(await drawn(`serif${tail}`, letter), await drawn(`sans${tail}`, letter), letter)
  })

  test('is never wider than estimated', async () => {
    const fontFiles = await ogFonts(project)
    const letters = faces
      .map(({ characters }) => characters)
      .join('')
      .replace(/\s/g, '')
    const families = [
      ['serif', 500],
      ['sans', 600],
    ] as const
    for (const [family, weight] of families)
      for (const text of [...letters].map((letter) => letter.repeat(20))) {
        const face =
          faces.find(({ name, characters }) => name.startsWith(family) && characters.includes(text[0] ?? ''))?.name ??
          family
        const svg =
          `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text font-size="100" ` +
          `font-family="${familyOfFace(face)}" font-weight="${weight}">${escapeXml(text)}</text></svg>`
        const box = new Resvg(svg, { font: { loadSystemFonts: false, fontFiles } }).getBBox()
        // ink may stand a little over the advance of the last letter
        assert.ok(
          (box?.width ?? 0) <= widthOf(text, 100) + 25,
          `${family} ${text[0]}: ${box?.width} for ${widthOf(text, 100)}`,
        )
      }
  })

  test('gives the same bytes twice, few of them, of the right size', async () => {
    const [once, again] = [await render(draw(card), project), await render(draw(card), project)]
    assert.deepEqual(once, again)
    assert.ok(once.length <= 60_000)
    assert.deepEqual([once.readUInt32BE(16), once.readUInt32BE(20)], [size.width, size.height])
  })
})

test('the fonts’ weights are those that the drawing asks for', async () => {
  const asked = new Set(
    [...draw(card).matchAll(/font-weight="(\d+)"[^>]*><tspan font-family="og-(\w+)/g)].map(
      ([, weight, family]) => `${family}-${weight}`,
    ),
  )
  const made = new Set((await ogFonts(root)).map((file) => basename(file).replace(/^(\w+).*?-(\d00)-.*$/, '$1-$2')))
  assert.deepEqual([...asked].sort(), [...made].sort())
})
