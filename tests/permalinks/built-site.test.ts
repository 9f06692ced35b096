// Tests the reading of a page's ids.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fromHtml } from 'hast-util-from-html'
import { selectAll } from 'hast-util-select'
import { idsIn } from '../../src/permalinks/built-site.ts'

const ids = (html: string) => [...idsIn(html)]

test('the ids of a page are those of its elements, however their values are written', () =>
  assert.deepEqual(ids('<p id="p1">a <b class=x id=p2>b</b><br id=\'p3\' /></p><svg><path d="M0 0" id="p4"/></svg>'), [
    'p1',
    'p2',
    'p3',
    'p4',
  ]))

test('an attribute with signs of its own hides no id behind it, and holds none', () =>
  assert.deepEqual(ids('<a title="a > b, or id=p5" data-id="p6" id="p7" href="#id=p8">id="p9"</a>'), ['p7']))

test('text is no tag', () => assert.deepEqual(ids('<p>1 &lt;a id="p1"&gt; 2</p>'), []))

test('it finds just the ids that a parser finds', () => {
  const value = fc
    .constantFrom('a', 'x > y', 'id=b', "it's", '<', '', 'id="q"')
    .map((text) => text.replaceAll('"', '&quot;'))
  const attribute = fc.tuple(fc.constantFrom('id', 'class', 'data-id', 'title'), value, fc.constantFrom('"', "'"))
  const element = fc.array(attribute, { maxLength: 4 }).map((attributes) => {
    const named = new Map(
      attributes.map(([name, text, quote]) => [name, quote + text.replaceAll("'", '&#39;') + quote]),
    )
    return `<p${[...named].map(([name, quoted]) => ` ${name}=${quoted}`).join('')}>1 &lt; 2</p>`
  })
  fc.assert(
    fc.property(fc.array(element, { maxLength: 5 }), (elements) => {
      const html = elements.join('\n')
      const parsed = selectAll('[id]', fromHtml(html, { fragment: true })).map(({ properties }) => properties['id'])
      const decoded = ids(html).map((id) => id.replaceAll('&quot;', '"').replaceAll('&#39;', "'"))
      assert.deepEqual(decoded.filter(Boolean), [...new Set(parsed)].filter(Boolean))
    }),
  )
})
