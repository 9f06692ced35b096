// Tests the site on nginx and Caddy with the lines of README.md: types, letters, compression, caching, headers, the
// slash at the end of a page's address, and the page for dead addresses. A host that is not installed is skipped.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { launch } from '../support/browser.ts'
import { hosts, lacking, serveBy, type Host } from '../support/hosts.ts'
import { textOf } from '../support/project.ts'
import { ask, openDialog } from '../support/search.ts'
import { builtFiles, dist } from '../support/site.ts'

interface Answer {
  status: number | undefined
  headers: Record<string, string | string[] | undefined>
  body: Buffer
}

/** Asks without `fetch`, which follows redirects and unpacks what it gets. */
const get = (url: string, headers: Record<string, string> = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    request(url, { headers }, (response) => {
      const parts: Buffer[] = []
      response
        .on('data', (part: Buffer) => parts.push(part))
        .on('end', () =>
          resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }),
        )
    })
      .on('error', reject)
      .end()
  })

/** A file of each kind, and the type that it must have. */
const files: [path: string, type: RegExp][] = [
  ['/', /^text\/html; charset=utf-8$/],
  ['/hayton/relations-with-china/', /^text\/html; charset=utf-8$/],
  ['/hayton/57/', /^text\/html; charset=utf-8$/],
  ['/hayton/relations-with-china.md', /^text\/markdown; charset=utf-8$/],
  ['/hayton/relations-with-china.bib', /^application\/x-bibtex; charset=utf-8$/],
  ['/hayton.ris', /^application\/x-research-info-systems; charset=utf-8$/],
  ['/hayton.csl.json', /^application\/json; charset=utf-8$/],
  ['/hayton/relations-with-china.cite.json', /^application\/json; charset=utf-8$/],
  ['/figures/china-trade.csv', /^text\/csv; charset=utf-8$/],
  ['/llms.txt', /^text\/plain; charset=utf-8$/],
  ['/robots.txt', /^text\/plain; charset=utf-8$/],
  ['/passages.json', /^application\/json; charset=utf-8$/],
  ['/pagefind/pagefind-entry.json', /^application\/json; charset=utf-8$/],
  ['/search/synonyms.json', /^application\/json; charset=utf-8$/],
  ['/sitemap-index.xml', /^(?:text|application)\/xml(?:; charset=utf-8)?$/],
  ['/favicon.svg', /^image\/svg\+xml(?:; charset=utf-8)?$/],
  ['/og/home.png', /^image\/png$/],
]
const fileAt = (path: string): string => join(dist, path.endsWith('/') ? `${path}index.html` : path)
/** A built file by the beginning and the ending of its path. */
const built = (begin: string, ending: string): string =>
  `/${builtFiles().find((file) => file.startsWith(begin) && file.endsWith(ending)) ?? assert.fail(`no ${ending}`)}`

/** What public/_headers says with every file: on other hosts the lines of README.md say it. */
const said = Object.fromEntries(
  [...(/^\/\*\n((?: {2}.*\n)+)/m.exec(textOf('public/_headers'))?.[1] ?? '').matchAll(/ {2}([\w-]+): (.*)/g)].map(
    ([, name = '', value = '']) => [name.toLowerCase(), value],
  ),
)

for (const kind of Object.values(hosts))
  describe(`the site on ${kind.command}`, { skip: lacking(kind) }, () => {
    let host: Host
    before(async () => {
      host = await serveBy(kind)
    })
    after(() => host?.close())

    for (const [path, type] of [
      ...files,
      [built('_astro/', '.js'), /^(?:text|application)\/javascript; charset=utf-8$/],
      [built('_astro/', '.woff2'), /^font\/woff2$/],
    ] as typeof files)
      test(`on ${kind.command} ${path.replace(/\.[\w-]{8}\./, '.')} has its type, its bytes and the headers`, async () => {
        const { status, headers, body } = await get(host.at(path))
        assert.equal(status, 200)
        assert.match(String(headers['content-type']), type)
        assert.ok(body.equals(readFileSync(fileAt(path))))
        assert.deepEqual(
          Object.keys(said).map((name) => [name, headers[name]]),
          Object.entries(said),
        )
        const kept = path.startsWith('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache'
        assert.equal(headers['cache-control'], kept)
      })

    test(`on ${kind.command} texts come compressed, as brotli or gzip, to whoever takes them so`, async () => {
      for (const [path] of files.filter(([path]) => !/\.png$|robots|sitemap-index/.test(path))) {
        const whole = readFileSync(fileAt(path))
        for (const [coding, unpack] of [
          ['br', brotliDecompressSync],
          ['gzip', gunzipSync],
        ] as const) {
          const { headers, body } = await get(host.at(path), { 'Accept-Encoding': coding })
          assert.equal(headers['content-encoding'], coding, path)
          assert.match(String(headers['vary']), /accept-encoding/i, path)
          assert.ok(body.length < whole.length && unpack(body).equals(whole), path)
        }
      }
    })

    test(`on ${kind.command} the files of the search index are kept for ever, and its entry is asked for again`, async () => {
      for (const path of [built('pagefind/index/', '.pf_index'), built('pagefind/filter/', '.pf_filter')])
        assert.match(String((await get(host.at(path))).headers['cache-control']), /immutable/)
      const { headers } = await get(host.at('/pagefind/pagefind-entry.json'))
      const again = await get(host.at('/pagefind/pagefind-entry.json'), { 'If-None-Match': String(headers['etag']) })
      assert.deepEqual([again.status, again.body.length], [304, 0])
    })

    test(`on ${kind.command} a page without the slash at its end is sent on to it`, async () => {
      for (const path of ['/hayton', '/hayton/relations-with-china', '/hayton/57']) {
        const { status, headers } = await get(host.at(path))
        assert.ok(status === 301 || status === 308, `${path} ${status}`)
        assert.equal(new URL(String(headers['location']), host.at(path)).href, host.at(`${path}/`))
      }
    })

    test(`on ${kind.command} where there is nothing, at any depth, the page for dead addresses says so, with the status`, async () => {
      const page = readFileSync(join(dist, '404.html'))
      for (const path of [
        '/none',
        '/none/',
        '/hayton/none/at/all/',
        '/hayton/none.md',
        '/_astro/none.js',
        '/none.json',
      ]) {
        const { status, headers, body } = await get(host.at(path))
        assert.equal(status, 404, path)
        assert.equal(headers['content-type'], 'text/html; charset=utf-8', path)
        assert.ok(body.equals(page), path)
        assert.doesNotMatch(String(headers['cache-control']), /immutable/, path)
        assert.equal(headers['content-security-policy'], said['content-security-policy'], path)
      }
    })

    test(`on ${kind.command} a reader finds nothing forbidden: styles, fonts, scripts and search work`, async () => {
      const browser = await launch()
      try {
        const page = await browser.newPage()
        const faults: string[] = []
        page.on('console', (message) => {
          if (['error', 'warning'].includes(message.type())) faults.push(message.text())
        })
        await page.goto(host.at('/hayton/relations-with-china/'))
        await openDialog(page)
        assert.match(await ask(page, 'Cam Ranh'), /^\d+ sections for/)
        assert.ok(await page.evaluate(() => document.fonts.check('16px Alegreya') && document.fonts.size > 0))
        assert.deepEqual(faults, [])
      } finally {
        await browser.close()
      }
    })
  })
