// Tests how an article is written as plain Markdown.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { passagesIn } from '../../../src/edition/article.ts'
import { parseArticle } from '../../../src/edition/parse-article.ts'
import { readFigure } from '../../../src/edition/figure.ts'
import { articleMarkdown } from '../../../src/edition/write/markdown.ts'
import { accountSchema } from '../../../src/edition/schema/account.ts'
import { figureSchema } from '../../../src/edition/schema/figure.ts'
import { plainText } from '../../../src/edition/write/plain-text.ts'
import { file, manifest, page } from '../../support/manifest.ts'

const account = accountSchema.parse({
  id: 'hayton',
  title: 'An emerging partnership',
  short: 'Hayton',
  dated: 'November 2015',
  rights: 'None.',
  words: 9,
  covers: [1945, 2015],
  colour: 'clay',
  argument: 'One.',
  who: 'He.',
  audience: 'All.',
  trust: ['Far.'],
  restated: 'So.',
  sources: { wikipedia: 'Wikipedia' },
})
const figure = readFigure(
  figureSchema.parse({ id: 'rice', title: 'Rice sold', unit: 'tonnes', passage: 'hayton/1' }),
  'Year,Rice\n1989,"1.4 | more"\n1990,https://a.example/b\n',
)
const print = (body: string, name = file) =>
  articleMarkdown(
    parseArticle(name, body, manifest),
    { account, author: 'Bill Hayton', url: 'https://site.example/hayton/cam-ranh-bay/' },
    [figure],
  )

test('the Markdown begins with the title, the origin of the text, and its address', () =>
  assert.match(
    print('¶1 The bay.'),
    new RegExp(
      '^# Cam Ranh Bay\\n\\nRestated passage by passage from Bill Hayton, “An emerging partnership” ' +
        '\\(November 2015\\)\\. https://site\\.example/hayton/cam-ranh-bay/\\n\\n¶1 The bay\\.\\n$',
    ),
  ))
test('the Markdown of an original says whose words it has', () =>
  assert.match(print('¶1 The bay.', file.replace('content/', 'content/originals/')), /In the words of Bill Hayton/))

test('the links of the Markdown are whole addresses, and the article keeps its own', () => {
  const article = parseArticle(
    file,
    '¶1 See [¶2](/book/bay/#p2), [here](#p1) and [there](https://a.example/b).\n\n' +
      '<Note kind="date">\nSee [¶3](/book/bay/#p3).\n</Note>',
    manifest,
  )
  const before = JSON.stringify(article)
  const text = articleMarkdown(article, { account, author: 'Bill Hayton', url: 'https://site.example/hayton/bay/' }, [])
  assert.deepEqual(
    [...text.matchAll(/\]\(([^)]*)\)/g)].map(([, address]) => address),
    [
      'https://site.example/book/bay/#p2',
      'https://site.example/hayton/bay/#p1',
      'https://a.example/b',
      'https://site.example/book/bay/#p3',
    ],
  )
  assert.equal(JSON.stringify(article), before)
})

describe('components become words in the Markdown', () => {
  test('a note becomes a quotation with its kind, whether it is on one line or on three', () => {
    for (const note of ['<Note kind="date">\nIn 1979.\n</Note>', '<Note kind="date">In 1979.</Note>'])
      assert.match(print(`¶1 The bay.\n\n${note}`), /^> \*\*Note · A date\.\*\* In 1979\.$/m)
  })
  test('a source becomes a line that names the work', () =>
    assert.match(
      print('¶1 The bay.\n\n<Source id="wikipedia" inferred />'),
      /^\*Not marked in the original; the text is that of Wikipedia\.\*$/m,
    ))
  test('a figure becomes its title and a table, in which bars are escaped and URLs are links', () => {
    const text = print('¶1 The bay.\n\n<Figure id="rice" />')
    assert.match(
      text,
      /\*\*Rice sold\*\* \(tonnes\)\n\n\| Year \| Rice \|\n\| -+ \| -+ \|\n\| 1989 \| 1\.4 \\\| more \|/,
    )
    assert.match(text, /\| 1990 \| <https:\/\/a\.example\/b> \|/)
  })
})

describe('every passage has its marker before its first word', () => {
  for (const [what, source] of [
    ['a paragraph', '¶1 The bay.'],
    ['a quotation', '> ¶1 The bay.'],
    ['items of one list', '- ¶1 The bay.\n- ¶2 The lease.'],
    ['items of a numbered list', '1. ¶1 The bay.\n2. ¶2 The lease.'],
    ['an item of two paragraphs', '- ¶1 The bay.\n\n  It is deep.'],
  ] as const)
    test(what, () => assert.ok(print(source).endsWith(`\n\n${source}\n`), print(source)))
  test('a passage that is a table has its marker before the table', () =>
    assert.match(print('¶T1\n\n| A | B |\n|---|---|\n| 1 | 2 |'), /\n¶T1\n\n\| A \| B \|/))
})

test('the Markdown, parsed again, has the same text as the article', () => {
  const printed = print(page).replace(/^# .*\n\n.*\n\n/, '')
  const again = passagesIn(parseArticle(file, printed, manifest))
  assert.deepEqual(
    again.map(({ id, section, body }) => [id, section, plainText(body).split(' ').slice(0, 5)]),
    passagesIn(parseArticle(file, page, manifest)).map(({ id, section, body }) => [
      id,
      section,
      plainText(body).split(' ').slice(0, 5),
    ]),
  )
})
