// Tests that every address in every file of the built site leads to a file and a fragment that exist.
import assert from 'node:assert/strict'
import { fromHtml } from 'hast-util-from-html'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { origin } from '../../src/site.ts'
import { faultOf, linkingPage, linkingText, type There } from '../support/links.ts'
import { builtFiles, builtPages, dist, redirectPages } from '../support/site.ts'

const files = new Set(builtFiles())
const read = (file: string) => readFileSync(join(dist, file), 'utf8')
const pages = builtPages().map(({ path, tree }) => linkingPage(path, tree))
const redirecting = redirectPages().map(({ path, tree }) => linkingPage(path, tree))
// what the site's own scripts load holds names and words, not addresses to follow; the search tests try them
// a line's end within JSON is written \n
const texts = [...files]
  .filter((file) => /\.(?:md|xml|json|txt|bib|ris|webmanifest)$/.test(file) && !/^(?:pagefind|search)\//.test(file))
  .map((file) => linkingText(`/${file}`, read(file).replace(/\\[nrt]/g, ' ')))
const ids = new Map([...pages, ...redirecting].map((page) => [page.path, page.ids]))
const none = new Set<string>()
const there: There = { files, idsOf: (path) => ids.get(path) ?? none }
const faultsIn = (all: typeof pages) =>
  all.flatMap(({ path, addresses }) =>
    addresses.flatMap((address) => {
      const fault = faultOf(address, path, there)
      return fault ? [`${path}: ${address} ${fault}`] : []
    }),
  )

test(
  'every address that a page names leads to a page or file, with its slash and its fragment, or is a whole ' +
    'one elsewhere',
  () => {
    assert.deepEqual(faultsIn(pages), [])
  },
)

test('every address of a page that redirects leads somewhere', () => {
  assert.ok(redirecting.length > 200, 'the passages have short addresses')
  assert.deepEqual(faultsIn(redirecting), [])
})

test('every address in a file leads somewhere: Markdown, sitemap, robots, opensearch, passages.json, llms.txt', () => {
  const expected = [
    '/llms.txt',
    '/opensearch.xml',
    '/passages.json',
    '/robots.txt',
    '/sitemap-0.xml',
    '/sitemap-index.xml',
    '/hayton/relations-with-china.md',
  ]
  for (const path of expected)
    assert.ok(texts.find((text) => text.path === path)?.addresses.length, `${path} names no address`)
  assert.deepEqual(faultsIn(texts), [])
})

test('every page but the 404 page can be reached from the home page by links', () => {
  const reached = new Set<string>()
  const waiting = ['/']
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const page = pages.find((candidate) => candidate.path === path)
    if (!page || reached.has(path)) continue
    reached.add(path)
    waiting.push(
      ...page.links
        .map((href) => new URL(href, origin + path))
        .filter((url) => url.origin === origin)
        .map(({ pathname }) => pathname),
    )
  }
  assert.deepEqual(
    pages.map(({ path }) => path).filter((path) => !reached.has(path)),
    ['/404.html'],
  )
})

test('the 404 page has no relative address, since it is served at every address', () => {
  const page = pages.find(({ path }) => path === '/404.html')
  assert.ok(page, 'dist/404.html is not there')
  assert.deepEqual(
    page.addresses.filter((address) => !/^(\/|#|https?:)/.test(address)),
    [],
  )
})

test('every file that a stylesheet names is there', () => {
  const sheets = [...files].filter((file) => file.endsWith('.css'))
  assert.ok(sheets.length > 0, 'the site has no stylesheet')
  const missing = sheets.flatMap((sheet) =>
    [...read(sheet).matchAll(/url\(\s*["']?([^"')]+)/g)].flatMap(([, address = '']) => {
      const fault = faultOf(address, `/${sheet}`, there)
      return fault ? [`${sheet}: ${address} ${fault}`] : []
    }),
  )
  assert.deepEqual(missing, [])
})

// a checker that overlooks a kind of link would say that all is well
describe('the checker sees', () => {
  const small: There = {
    files: new Set(['a/index.html', 'a.md', 'picture.png']),
    idsOf: (path) => new Set(path === '/a/' ? ['p1'] : []),
  }
  const said = ({ path, addresses }: ReturnType<typeof linkingPage>) =>
    addresses.map((address) => `${address} ${faultOf(address, path, small) ?? 'is right'}`)
  const gone = 'leads to no file of the site'
  const cases: [html: string, ...expected: string[]][] = [
    ['<a href="/b/">', `/b/ ${gone}`],
    ['<a href="/a">', '/a lacks the slash at its end'],
    ['<a href="/a/index.html">', '/a/index.html names the file of a page'],
    ['<a href="/a/#p1">', '/a/#p1 is right'],
    ['<a href="#p2">', '#p2 has a fragment that is no id of /a/'],
    ['<a href="">', ' is empty'],
    ['<a href="/b.md" download>', `/b.md ${gone}`],
    [
      '<img src="/b.png" srcset="/picture.png 1x, /c.png 2x">',
      `/b.png ${gone}`,
      '/picture.png is right',
      `/c.png ${gone}`,
    ],
    ['<form action="/b/">', `/b/ ${gone}`],
    ['<svg><use href="/b.svg"/></svg>', `/b.svg ${gone}`],
    ['<link rel="canonical" href="/b/">', `/b/ ${gone}`],
    ['<link rel="alternate" href="/b.md">', `/b.md ${gone}`],
    [`<meta property="og:image" content="${origin}/b.png">`, `${origin}/b.png ${gone}`],
    ['<meta http-equiv="refresh" content="0; url=/a/#p2">', '/a/#p2 has a fragment that is no id of /a/'],
    ['<noscript><meta http-equiv="refresh" content="0; url=/b/"></noscript>', `/b/ ${gone}`],
    ['<template><a href="/b/"></a></template>', `/b/ ${gone}`],
    ['<a href="https://x.example/a b">', 'https://x.example/a b has a space in it'],
    ['<a href="https://x">', 'https://x is no whole address of another site'],
    ['<a href="https://[">', 'https://[ is no address'],
    ['<a href="ftp://x.example/">', 'ftp://x.example/ is no whole address of another site'],
    ['<a href="https://x.example/?a=b">', 'https://x.example/?a=b is right'],
  ]
  for (const [html, ...expected] of cases)
    test(html, () => assert.deepEqual(said(linkingPage('/a/', fromHtml(html))), expected))

  const texts: [path: string, text: string, ...expected: string[]][] = [
    ['/a.md', 'See [¶5](/b/#p5) and https://x.example/c.', 'https://x.example/c is right', `/b/#p5 ${gone}`],
    ['/s.xml', `<urlset xmlns="http://x"><loc>${origin}/b/</loc>`, `${origin}/b/ ${gone}`],
    ['/o.xml', `<Url template="${origin}/a/?q={searchTerms}"/>`, `${origin}/a/ is right`],
    ['/p.json', '{"url":"/a/#p2"}', '/a/#p2 has a fragment that is no id of /a/'],
    ['/robots.txt', `Sitemap: ${origin}/b.xml`, `${origin}/b.xml ${gone}`],
  ]
  for (const [path, text, ...expected] of texts)
    test(`${path}: ${text}`, () => assert.deepEqual(said(linkingText(path, text)), expected))
})
