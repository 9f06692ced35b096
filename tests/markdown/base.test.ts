// Tests that links between the articles get the base that the site is built for.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { root } from '../support/project.ts'
import { spawned } from '../support/project-copy.ts'

/** The HTML of a little Markdown on a site with this base. */
async function rendered(markdown: string, BASE: string): Promise<string> {
  const script = `import { baseOfLinks } from './src/markdown/base.ts'
    import { print, render } from './tests/support/markup.ts'
    console.log(print(await render(${JSON.stringify(markdown)}, 'content/book/01-bay.mdx', [baseOfLinks])))`
  return (await spawned(['--input-type=module', '--eval', script], root, { BASE })).output
}

const markdown = '[¶2](/book/bay/#p2) [here](#p1) [there](https://a.example/b) [¶3][three]\n\n[three]: /book/bay/#p3\n'

test('a link to an address of the site gets the base, also by a definition; any other stays', async () => {
  const html = await rendered(markdown, '/vfr/')
  assert.deepEqual(
    [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href),
    ['/vfr/book/bay/#p2', '#p1', 'https://a.example/b', '/vfr/book/bay/#p3'],
  )
})

test('without a base links stay as they are written', async () =>
  assert.ok((await rendered(markdown, '')).includes('href="/book/bay/#p2"')))
