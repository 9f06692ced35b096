// Tests how public/_headers is fitted to a folder of a host, and that README.md has the same for nginx and Caddy.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseHeaders } from '../support/headers.ts'
import { textOf } from '../support/project.ts'
import { spawned } from '../support/project-copy.ts'
import { root } from '../support/project.ts'

const text = textOf('public/_headers')

test('the patterns of _headers begin with the base, and nothing else of the file is changed', async () => {
  const script = `import { headersUnderBase } from './src/host/headers.ts'
    console.log(headersUnderBase('# /a\\n/*\\n  A: /b\\n\\n/c/:d/*\\n  E: f'))`
  const { output } = await spawned(['--input-type=module', '--eval', script], root, { BASE: '/vfr/' })
  assert.equal(output, '# /a\n/vfr/*\n  A: /b\n\n/vfr/c/:d/*\n  E: f\n')
})

test('README.md has the headers of public/_headers for nginx and Caddy, with the same values', () => {
  const said = parseHeaders(text).find(({ pattern }) => pattern === '/*')?.headers ?? new Map<string, string>()
  assert.ok(said.size >= 4)
  for (const language of ['nginx', 'caddyfile']) {
    const lines = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(textOf('README.md'))?.[1] ?? ''
    const set = new Map(
      [...lines.matchAll(/^(?:\s+add_header |\t\t)([A-Z][\w-]+) (?:"([^"]*)"|([\w-]+))(?: always;)?$/gm)].map(
        ([, name = '', quoted, word]) => [name.toLowerCase(), quoted ?? word],
      ),
    )
    for (const [name, value] of said) assert.equal(set.get(name), value, `${language} ${name}`)
  }
})
