// Tests the checker of links itself: one that overlooks a kind of link would say that all is well.
import assert from 'node:assert/strict'
import { fromHtml } from 'hast-util-from-html'
import { describe, test } from 'node:test'
import { origin } from '../../src/site.ts'
import { faultOf, linkingPage, linkingText, type There } from './links.ts'

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
