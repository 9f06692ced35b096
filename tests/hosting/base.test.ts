// Tests the site in a folder of its host: a copy of the project is built for one, and the tests of the built site and
// of the browser run once on it.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { hosts, lacking } from '../support/hosts.ts'
import { passes } from '../support/nested-tests.ts'
import { filesOf, textOf } from '../support/project.ts'
import { copyProject, type Project } from '../support/project-copy.ts'

// as GitHub Pages gives it, without a slash at its end
const env = { SITE: 'https://accounts.example', BASE: '/texts/vfr' }

/**
 * What is left out of the browser’s tests, because nothing in it depends on a path: files that look at widths, sizes,
 * places, colours, contrast and fonts (axe, layout, search-layout, shift, theme), at keys (search-keys), at what is
 * typed (search-input) or at the sections within a page (contents). A file in which one test follows a link, reads an
 * address or asks for a file of the site stays. That its scripts and fonts are found, each visit to a page holds.
 */
const pathless = filesOf('tests/browser/{axe,contents,layout,search-{input,keys,layout},shift,theme}.test.ts')

// side by side: a browser waits more than it works
describe('the site in a folder of its host', { concurrency: true }, () => {
  let project: Project
  let output = ''
  before(async () => {
    project = copyProject()
    const built = await project.build(env)
    output = built.output
    assert.equal(built.code, 0, output)
  })
  after(() => project.remove())

  test('a build that knows its host does not warn of the placeholder', () =>
    assert.doesNotMatch(output, /Build with SITE=/))

  test('the site in a folder passes the tests of the built site, and its search finds what it should', () =>
    passes(
      // what stops a build is no matter of where the site is served
      filesOf('tests/site/*.test.ts', 'tests/search/found/*.test.ts').filter(
        (file) => !file.endsWith('bad-input.test.ts'),
      ),
      [
        'every address of a page that redirects leads somewhere',
        'every address in a file leads somewhere: Markdown, sitemap, robots, opensearch, passages.json, llms.txt',
        'every name is found among the first three hits',
      ],
      { ...env, SITE_ROOT: project.folder },
    ))

  const tried = Object.values(hosts).filter((host) => !lacking(host))
  test(
    'the site in a folder passes the tests on nginx and Caddy',
    { skip: tried.length === 0 && 'there is neither nginx nor Caddy here' },
    () =>
      passes(
        filesOf('tests/hosting/hosts.test.ts'),
        tried.map(({ command }) => `on ${command} a page without the slash at its end is sent on to it`),
        { ...env, SITE_ROOT: project.folder },
      ),
  )

  for (const file of pathless)
    test(`${file}, which is left out, knows no path but those that it opens`, () =>
      assert.doesNotMatch(textOf(file), /src\/paths\.ts|waitForURL|page\.url\(\)|location\.(?:href|pathname)/))

  // side by side in two halves; each has a file of which a test is known, whatever files come between
  const known = {
    'tests/browser/redirects.test.ts': 'a file stands at both addresses',
    'tests/browser/dialog.test.ts': 'the search button leads to the search page where the dialog cannot be loaded',
  }
  const others = filesOf('tests/browser/*.test.ts').filter((file) => !(file in known) && !pathless.includes(file))
  for (const [half, [file, within]] of Object.entries(known).entries())
    test(`the site in a folder passes the tests of the browser, half ${half + 1}`, () =>
      passes([file, ...others.filter((_, index) => index % 2 === half)], [within], {
        ...env,
        SITE_ROOT: project.folder,
      }))
})
