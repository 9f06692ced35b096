// An article as plain Markdown.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readFigure } from '../../../src/edition/figure.ts'
import { articleMarkdown } from '../../../src/edition/write/markdown.ts'
import { accountSchema } from '../../../src/edition/schema/account.ts'
import { figureSchema } from '../../../src/edition/schema/figure.ts'

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
  'Year,Rice\n1989,"1.4 | more"\n',
)
const print = (body: string, edition: 'restated' | 'original' = 'restated') =>
  articleMarkdown(
    body,
    {
      title: 'Cam Ranh Bay',
      account,
      author: 'Bill Hayton',
      url: 'https://site.example/hayton/cam-ranh-bay/',
      edition,
    },
    [figure],
  )

test('it begins with the title, what it was made from, and its address', () =>
  assert.match(
    print('¶1 The bay.'),
    /^# Cam Ranh Bay\n\nRestated passage by passage from Bill Hayton, “An emerging partnership” \(November 2015\)\. https:\/\/site\.example\/hayton\/cam-ranh-bay\/\n\n¶1 The bay\.\n$/,
  ))
test('an original says whose words it has', () =>
  assert.match(print('¶1 The bay.', 'original'), /In the words of Bill Hayton/))

describe('of the components nothing is left but words:', () => {
  test('a note is a quotation with its kind', () =>
    assert.match(print('<Note kind="date">\nIn 1979.\n</Note>'), /^> \*\*Note · A date\.\*\* In 1979\.$/m))
  test('a source line names the work', () =>
    assert.match(
      print('<Source id="wikipedia" inferred />'),
      /^\*Not marked in the original; the text is that of Wikipedia\.\*$/m,
    ))
  test('a figure is its title and a table, a stroke in a cell escaped', () =>
    assert.match(
      print('<Figure id="rice" />'),
      /\*\*Rice sold\*\* \(tonnes\)\n\n\| Year \| Rice \|\n\| --- \| --- \|\n\| 1989 \| 1\.4 \\\| more \|/,
    ))
})
