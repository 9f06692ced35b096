// Tests the division of an article into HTML and the components between.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { segmentsOf } from '../../src/markdown/segments.ts'
import { moduleOf } from '../../src/markdown/renderer.ts'
import { block, text } from '../../src/markdown/nodes.ts'
import { parse } from '../support/markup.ts'

const toHast = unified().use(remarkRehype, { passThrough: ['mdxJsxFlowElement', 'mdxJsxTextElement'] })
const segments = async (source: string, wrap = (tree: ReturnType<typeof parse>) => tree) =>
  segmentsOf((await toHast.run(wrap(parse(source)))).children)

describe('the segments of an article', () => {
  test('text without components is one piece of HTML', async () =>
    assert.deepEqual(await segments('One *word* & [two](/a/).'), [
      '<p>One <em>word</em> &#x26; <a href="/a/">two</a>.</p>',
    ]))
  test('a component stands between the HTML before and behind it, with its attributes and what stands in it', async () =>
    assert.deepEqual(await segments('One.\n\n<Note kind="date">\n\nTwo.\n\n</Note>\n\nThree.'), [
      '<p>One.</p>\n',
      { component: 'Note', attributes: { kind: 'date' }, children: ['<p>Two.</p>'] },
      '\n<p>Three.</p>',
    ]))
  test('an element around a component is opened before it and closed behind it', async () =>
    assert.deepEqual(
      await segments('<Source id="book" inferred />', (tree) => ({
        ...tree,
        children: [
          block('div', { class: 'a b', 'data-copy': '', 'aria-label': 'x "y"' }, [text('¶'), ...tree.children]),
        ],
      })),
      [
        '<div class="a b" data-copy="" aria-label="x &#x22;y&#x22;">¶',
        { component: 'Source', attributes: { id: 'book', inferred: true }, children: [] },
        '</div>',
      ],
    ))
  test('a component within a component is one of its segments', async () => {
    const [outer] = await segments('<Note kind="date">\n\nTwo.\n\n<Figure id="x" />\n\n</Note>')
    assert.ok(typeof outer === 'object')
    assert.deepEqual(outer.children.at(-1), { component: 'Figure', attributes: { id: 'x' }, children: [] })
  })
})

test('the module of an article is a program that draws its segments, whatever their letters', async () => {
  const html = 'a </script> `${b}` \\ " \u2028 \''
  const program = moduleOf([html, { component: 'Note', attributes: { kind: 'date' }, children: ['in it'] }])
  const { default: draw } = (await import(`data:text/javascript,${encodeURIComponent(withRuntime(program))}`)) as {
    default: (props: object) => unknown
  }
  assert.deepEqual(draw({ components: { Note: 'note' } }), [
    'all',
    {
      children: [
        ['all', { 'set:html': html }],
        ['note', { kind: 'date', children: ['all', { children: [['all', { 'set:html': 'in it' }]] }] }],
      ],
    },
  ])
})

/** The program with a runtime of its own in place of Astro’s: an element is its type with its props. */
const withRuntime = (program: string): string =>
  program.replace(/^import .*$/m, "const _Fragment = 'all'\nconst _jsx = (type, props) => [type, props]")
