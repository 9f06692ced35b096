// Every link of the built site leads somewhere: to a file that is there, at a fragment that is there.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { origin } from '../../src/site.ts'
import { all, attr, builtFiles, builtPages, dist, type BuiltPage } from '../support/site.ts'

const pages = builtPages(),
  files = new Set(builtFiles())
const ids = new Map(pages.map((page) => [page.path, new Set(all('[id]', page.tree).map((element) => attr(element, 'id')))]))

/** Addresses as written, of everything that a page links to, loads or sends a form to. */
const addressesOf = (page: BuiltPage): string[] =>
  ['href', 'src', 'action'].flatMap((name) => all(`[${name}]`, page.tree).map((element) => attr(element, name)))

const isInternal = (url: URL): boolean => url.origin === origin

/** What is wrong with an address of this site; undefined where it resolves. */
function deadEnd(url: URL): string | undefined {
  const path = decodeURIComponent(url.pathname),
    last = path.slice(path.lastIndexOf('/') + 1)
  if (last !== '' && !last.includes('.')) return 'lacks the slash at its end'
  if (!files.has(`${path.slice(1)}${last === '' ? 'index.html' : ''}`)) return 'leads to no file of the site'
  const fragment = decodeURIComponent(url.hash.slice(1))
  return fragment && !ids.get(path)?.has(fragment) ? `has a fragment that is no id of ${path}` : undefined
}

test('every address that a page of the site names is a page or file of it, with its slash and its fragment', () => {
  const dead = pages.flatMap((page) =>
    addressesOf(page).flatMap((address) => {
      const url = new URL(address, origin + page.path),
        fault = isInternal(url) ? deadEnd(url) : undefined
      return fault ? [`${page.path}: ${address} ${fault}`] : []
    })
  )
  assert.deepEqual(dead, [])
})

// they are not fetched: a test that needs the net says nothing about this site
test('every link to another site is a whole address (the press of 2015 is cited as it was, without https)', () => {
  const odd = pages.flatMap((page) =>
    addressesOf(page)
      .filter((address) => !isInternal(new URL(address, origin + page.path)))
      .filter((address) => !/^https?:\/\/[a-z0-9-]+(\.[a-z0-9-]+)+(\/\S*)?$/i.test(address))
      .map((address) => `${page.path}: ${address}`)
  )
  assert.deepEqual(odd, [])
})

test('every page but the one for dead addresses can be reached from the home page by links', () => {
  const reached = new Set<string>(),
    waiting = ['/']
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const page = pages.find((candidate) => candidate.path === path)
    if (!page || reached.has(path)) continue
    reached.add(path)
    waiting.push(
      ...all('a[href]', page.tree)
        .map((link) => new URL(attr(link, 'href'), origin + path))
        .filter(isInternal)
        .map((url) => url.pathname)
    )
  }
  assert.deepEqual(
    pages.map(({ path }) => path).filter((path) => !reached.has(path)),
    ['/404.html']
  )
})

test('the page for dead addresses names no address relative to where it stands, since it stands everywhere', () => {
  const page = pages.find(({ path }) => path === '/404.html')
  assert.ok(page, 'dist/404.html is not there')
  assert.deepEqual(
    addressesOf(page).filter((address) => !/^(\/|#|https?:)/.test(address)),
    []
  )
})

test('every file that a stylesheet names is there', () => {
  const sheets = [...files].filter((file) => file.endsWith('.css'))
  assert.ok(sheets.length > 0, 'the site has no stylesheet')
  const missing = sheets.flatMap((sheet) =>
    [...readFileSync(join(dist, sheet), 'utf8').matchAll(/url\(\s*["']?([^"')]+)/g)].flatMap(([, address = '']) => {
      const url = new URL(address, `${origin}/${sheet}`)
      return isInternal(url) && files.has(url.pathname.slice(1)) ? [] : [`${sheet}: ${address}`]
    })
  )
  assert.deepEqual(missing, [])
})
