// Tests that headings get the ids of their sections in the outline, and a link beside them.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Element } from 'hast'
import { select, selectAll } from 'hast-util-select'
import { toString } from 'hast-util-to-string'
import { headings } from '../../src/markdown/headings.ts'
import { manifest, file, page } from '../support/manifest.ts'
import { print, render } from '../support/markup.ts'

const draw = (source: string, path = file) => render(source, path, [headings(manifest)])
const source = page.slice(page.indexOf('¶1'))

test('each heading has the id of its section and its own level', async () => {
  const tree = await draw(source)
  assert.deepEqual(
    selectAll('.heading > :is(h2, h3)', tree).map((heading) => [
      heading.tagName,
      heading.properties['id'],
      toString(heading),
    ]),
    [
      ['h2', 'soviet-lease', 'The Soviet lease, 1979–2002'],
      ['h3', 'submarines', 'Submarines from Russia'],
      ['h2', 'port-calls', 'Ships of all navies'],
    ],
  )
})

test('each heading has a link to itself beside it that names its section', async () => {
  const links = selectAll('.heading > a.section-link', await draw(source))
  assert.deepEqual(
    links.map(({ properties }) => properties['href']),
    ['#soviet-lease', '#submarines', '#port-calls'],
  )
  assert.equal(links[0]?.properties['ariaLabel'], 'Link to the section “The Soviet lease, 1979–2002”')
  assert.equal(
    new Set(links.map(({ properties }) => properties['ariaLabel'])).size,
    links.length,
    'two links of one name cannot be told apart in a list of links',
  )
})

test('the accessible name of a heading is its text alone, without link or tag', async () => {
  for (const heading of selectAll('h2, h3', await draw(source)))
    assert.deepEqual(
      heading.children.map(({ type }) => type),
      ['text'],
    )
})

test('an editorial heading has the tag that says so, and no other has', async () => {
  const tree = await draw(source)
  assert.deepEqual(
    selectAll('.heading', tree).map((box) => Boolean(select('.tag', box))),
    [false, false, true],
  )
  assert.equal(toString(select('.heading > .tag', tree) as Element), 'heading ours')
})

test('a page of another account with as many headings does not get these ids', async () => {
  assert.doesNotMatch(print(await draw(source, 'content/samardjian/01-dien-bien-phu.mdx')), /id="soviet-lease"/)
})

test('a page that is not in the manifest keeps its headings', async () => {
  assert.deepEqual(selectAll('h2', await draw('## Rice\n\n## Coffee', 'content/karnow/01-rice.mdx')).map(toString), [
    'Rice',
    'Coffee',
  ])
})
