// Tests that abbreviations are explained where a page first uses them.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { selectAll } from 'hast-util-select'
import { toString } from 'hast-util-to-string'
import { abbreviations } from '../../src/markdown/abbreviations.ts'
import { render } from '../support/markup.ts'

const known = new Map([
  ['ASEAN', 'Association of Southeast Asian Nations'],
  ['US', 'United States'],
  ['IMF', 'International Monetary Fund'],
])
const draw = (source: string) => render(source, 'content/hayton/01-x.mdx', [abbreviations(known)])

test('the first use of an abbreviation is explained, later ones are not', async () => {
  const tree = await draw('ASEAN met. Then ASEAN parted.\n\nASEAN again, with the IMF.')
  assert.deepEqual(
    selectAll('abbr', tree).map((node) => [toString(node), node.properties['title']]),
    [
      ['ASEAN', 'Association of Southeast Asian Nations'],
      ['IMF', 'International Monetary Fund'],
    ],
  )
})

test('no word of a text with abbreviations is lost or moved', async () => {
  const tree = await draw('The US and ASEAN, the US again, and ASEAN.')
  assert.equal(toString(tree), 'The US and ASEAN, the US again, and ASEAN.')
})

test('a part of a longer word is not an abbreviation', async () =>
  assert.equal(selectAll('abbr', await draw('RUSSIA and USSR, ASEAN-like.')).length, 1))

test('abbreviations in headings and links are not explained', async () =>
  assert.equal(selectAll('abbr', await draw('## The US\n\n[ASEAN](/hayton/)')).length, 0))
