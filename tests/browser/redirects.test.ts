// Tests redirects, in a copy of the built site that has some: on the disk, and for a reader with and without script.
// (tests/permalinks/integration.test.ts tests that a build writes them.)
import assert from 'node:assert/strict'
import { cpSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { HtmlValidate } from 'html-validate'
import { withBase } from '../../src/paths.ts'
import { keepPermalinks } from '../../src/permalinks/integration.ts'
import { publishedFile } from '../../src/permalinks/published.ts'
import { origin } from '../../src/site.ts'
import { openSite, type Site } from '../support/browser.ts'
import { copyContent, type Copy } from '../support/project-copy.ts'
import { dist as built } from '../support/site.ts'

const china = '/hayton/relations-with-china/'
const list = 'content/redirects.yaml'
const moved: [from: string, to: string][] = [
  ['/hayton/china/', china],
  ['/hayton/china/#rig', `${china}#oil-rig-2014`],
  ['/hayton/china.md', '/hayton/relations-with-china.md'],
  [`${china}#rig`, `${china}#oil-rig-2014`],
  [`${china}#p900`, '/hayton/conclusions/#p143'],
]
/** those that send a reader on, and a place that has moved with its page */
const arrivals: [from: string, to: string][] = [
  ...moved.filter(([from]) => !['/hayton/china.md', `${china}#rig`].includes(from)),
  ['/hayton/china/#p57', `${china}#p57`],
]

describe('addresses that have moved', () => {
  let copy: Copy
  let site: Site
  const distOf = ({ folder }: Copy) => join(folder, 'dist')
  const keep = (of: Copy) => keepPermalinks(of.folder, distOf(of), origin)
  const read = (file: string) => readFileSync(join(distOf(copy), file), 'utf8')

  /** The content and the built site, in which addresses have moved. */
  function prepare(): Copy {
    const copy = copyContent()
    copy.write(list, moved.map(([from, to]) => `- from: "${from}"\n  to: "${to}"\n`).join(''))
    const addresses = readFileSync(join(copy.folder, publishedFile), 'utf8')
    copy.write(
      publishedFile,
      [...addresses.trimEnd().split('\n'), ...moved.map(([from]) => from), '/hayton/china/#p57'].join('\n'),
    )
    cpSync(built, distOf(copy), { recursive: true })
    keep(copy)
    return copy
  }

  before(async () => {
    copy = prepare()
    site = await openSite(copy.folder)
  })
  after(async () => {
    await site?.close()
    copy.remove()
  })

  test('a file stands at both addresses', () =>
    assert.equal(read('hayton/china.md'), read('hayton/relations-with-china.md')))

  test('an anchor alias stands before the element that it names', () => {
    assert.match(
      read('hayton/relations-with-china/index.html'),
      /<span id="rig" class="anchor-alias"><\/span><h[23] id="oil-rig-2014">/,
    )
  })

  test('redirect pages and notices are valid HTML', async () => {
    const validator = new HtmlValidate({
      root: true,
      extends: ['html-validate:recommended'],
      rules: { 'require-sri': 'off', 'long-title': 'off', 'prefer-native-element': 'off' },
    })
    for (const file of ['hayton/china/index.html', 'hayton/relations-with-china/index.html']) {
      const { results } = await validator.validateString(read(file))
      assert.deepEqual(
        results.flatMap(({ messages }) => messages).map(({ ruleId, message }) => `${ruleId}: ${message}`),
        [],
      )
    }
  })

  for (const [from, to] of arrivals)
    test(`${from} leads to ${to}`, () => site.visit(from, {}, (page) => page.waitForURL(site.at(to))))

  test(`${china}#rig is where #oil-rig-2014 is`, () =>
    site.visit(`${china}#rig`, {}, async (page) => {
      const top = (id: string) =>
        page.locator(`[id="${id}"]`).evaluate((element) => element.getBoundingClientRect().top)
      const [old, now] = [await top('rig'), await top('oil-rig-2014')]
      assert.ok(Math.abs(old - now) < 30 && now > -5 && now < 200, `${old} and ${now}`)
    }))

  test('without script a page redirects, and a notice says where a moved anchor is now', async () => {
    await site.visit('/hayton/china/', { javaScriptEnabled: false }, (page) => page.waitForURL(site.at(china)))
    await site.visit('/hayton/57/', { javaScriptEnabled: false }, (page) => page.waitForURL(site.at(`${china}#p57`)))
    await site.visit(`${china}#p900`, { javaScriptEnabled: false }, async (page) => {
      const link = page.locator('.moved-notice a')
      assert.ok(await link.isVisible())
      assert.equal(await link.getAttribute('href'), withBase('/hayton/conclusions/#p143'))
    })
  })

  test('whoever comes for something else does not see what has moved', () =>
    site.visit(china, {}, async (page) => assert.equal(await page.locator('.moved-notice').isVisible(), false)))

  test('a redirect from what is still there, and an address that leads nowhere, stop the build with what to write', (t) => {
    // the same steps once more, on what they have left
    const again = prepare()
    t.after(() => again.remove())
    assert.throws(() => keep(again), {
      message: new RegExp(`${list}:1  "0.from" does not fit. "/hayton/china/" is still there`),
    })
    again.write(list, '[]\n')
    rmSync(join(distOf(again), 'hayton/china'), { recursive: true })
    rmSync(join(distOf(again), 'hayton/china.md'))
    assert.throws(() => keep(again), {
      message:
        /addresses\.tsv:\d+ {2}\/hayton\/china\/ was published, but dist\/ has no hayton\/china\/index\.html any more, and 2 addresses within it are gone as well[^\n]*\n[^\n]*\/hayton\/china\.md was published/,
    })
  })
})
