// Tests the structure of every built page, and that every reading page has the headings and passages of the manifest.
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import type { Element } from 'hast'
import { toString } from 'hast-util-to-string'
import { loadAccounts, loadManifest } from '../../src/edition/read/load.ts'
import { absoluteUrl } from '../../src/paths.ts'
import { origin } from '../../src/site.ts'
import { root } from '../support/project.ts'
import { all, attr, builtPages, type BuiltPage } from '../support/site.ts'

const pages = builtPages()
const manifest = loadManifest(root)
const publishedAccounts = loadAccounts(root).map(({ id }) => id)
const levelOf = (heading: Element): number => Number(heading.tagName.slice(1))

/** A message for each page with which something is wrong. */
const faults = (judge: (page: BuiltPage) => string | false | undefined): string[] =>
  pages.flatMap((page) => {
    const fault = judge(page)
    return fault ? [`${page.path}: ${fault}`] : []
  })

/**
 * the editions of a page that this copy of the site has: the originals are there only where somebody has imported
 * them
 */
const editions = pages.some(({ path }) => path.endsWith('/original/')) ? ['', 'original/', 'parallel/'] : ['']

for (const outlinePage of manifest.outline.filter(({ account }) => publishedAccounts.includes(account)))
  for (const edition of editions) {
    const path = `/${outlinePage.account}/${outlinePage.page}/${edition}`
    const page = pages.find((candidate) => candidate.path === path)
    const text = edition === 'parallel/' ? '.parallel-text' : 'article.article'

    test(`${path} has the headings of sections.json, with their ids and levels, in order`, () => {
      assert.ok(page, `${path} was not built`)
      const found = all(`${text} :is(h1, h2, h3, h4, h5, h6)`, page.tree).map((heading) => ({
        id: attr(heading, 'id'),
        title: toString(heading),
        level: levelOf(heading),
      }))
      assert.deepEqual(
        found,
        outlinePage.sections.map(({ id, title, level }) => ({ id, title, level })),
      )
      assert.deepEqual(
        all('h1', page.tree).map((heading) => toString(heading)),
        [outlinePage.title],
      )
    })

    test(`${path} has the passages of passages.tsv, each in its section, in order`, () => {
      assert.ok(page, `${path} was not built`)
      const sections = outlinePage.sections.map(({ id }) => id)
      let section = outlinePage.page
      const found: { passage: string; section: string }[] = []
      for (const id of all(`${text} [id]:not(.anchor-alias)`, page.tree).map((element) => attr(element, 'id'))) {
        if (sections.includes(id)) section = id
        else if (!id.startsWith('figure-')) found.push({ passage: id, section })
      }
      const rows = manifest.passages.filter(
        (row) => row.account === outlinePage.account && row.page === outlinePage.page,
      )
      assert.deepEqual(
        found,
        rows.map((row) => ({ passage: `p${row.passage}`, section: row.section })),
      )
    })
  }

test('no id stands twice on a page', () => {
  assert.deepEqual(
    faults(({ tree }) => {
      const ids = all('[id]', tree).map((element) => attr(element, 'id'))
      return ids.filter((id, index) => ids.indexOf(id) !== index).join(' ')
    }),
    [],
  )
})

test('every page begins with its one h1, and no heading skips a level', () => {
  assert.deepEqual(
    faults(({ tree }) => {
      const levels = all('h1, h2, h3, h4, h5, h6', tree).map(levelOf)
      const steady = levels.every((level, index) =>
        index === 0 ? level === 1 : level > 1 && level <= (levels[index - 1] ?? 0) + 1,
      )
      return (levels.length === 0 || !steady) && `headings of the levels ${levels.join(' ')}`
    }),
    [],
  )
})

test('every page says its language', () => {
  assert.deepEqual(
    faults(({ tree }) => attr(all('html', tree)[0], 'lang') !== 'en-GB' && 'no lang="en-GB" on <html>'),
    [],
  )
})

for (const [what, selector, read] of [
  ['title', 'head > title', (element: Element | undefined) => (element ? toString(element) : '')],
  ['description', 'head > meta[name="description"]', (element: Element | undefined) => attr(element, 'content')],
] as const)
  test(`every page has a ${what} of its own`, () => {
    const own = pages.map(({ path, tree }) => ({ path, text: read(all(selector, tree)[0]).trim() }))
    assert.deepEqual(
      own.filter(({ text }) => text === '').map(({ path }) => path),
      [],
      `pages without a ${what}`,
    )
    assert.deepEqual(
      own.filter(({ path, text }) => own.some((other) => other.text === text && other.path !== path)),
      [],
      `pages that share a ${what}`,
    )
  })

test('every page names its own address as the canonical one, and the page for dead addresses names none', () => {
  assert.deepEqual(
    faults(({ path, tree }) => {
      const named = all('head > link[rel="canonical"]', tree).map((link) => attr(link, 'href'))
      const wanted = path === '/404.html' ? [] : [absoluteUrl(path, origin)]
      return JSON.stringify(named) !== JSON.stringify(wanted) && `canonical ${named.join(' ') || 'missing'}`
    }),
    [],
  )
})

test('no page has a style attribute, an inline event or a script that its policy does not name', () => {
  assert.deepEqual(
    faults(({ tree }) => {
      const styles = all('[style]', tree)
      const elements = all('*', tree)
      const events = elements.filter((element) => Object.keys(element.properties).some((name) => /^on[A-Z]/.test(name)))
      const policy = attr(all('meta[http-equiv="Content-Security-Policy"]', tree)[0], 'content')
      const strangers = all('script:not([src], [type="application/ld+json"])', tree).filter(
        (script) => !policy.includes(`'sha256-${createHash('sha256').update(toString(script)).digest('base64')}'`),
      )
      return [...styles, ...events, ...strangers].map((element) => `<${element.tagName}>`).join(' ')
    }),
    [],
  )
})

/** What a directive may allow beside the site itself: small pictures in the styles, and the engine of the search. */
const sourcesAllowed: Record<string, RegExp> = {
  'img-src': /^('self'|data:)$/,
  'script-src': /^('self'|'wasm-unsafe-eval'|'sha256-[\w+/]+=*')$/,
}

test('every page has a policy that allows nothing unsafe, before anything it governs', () => {
  assert.deepEqual(
    faults(({ tree }) => {
      const first = all('head > :is(meta[http-equiv="Content-Security-Policy"], script, link, style)', tree)[0]
      const policy = attr(first, 'content')
      if (first?.tagName !== 'meta') return 'the policy does not come first'
      const directives = policy.split(';').map((directive) => directive.trim())
      if (!directives.includes("default-src 'self'")) return "the policy lacks default-src 'self'"
      const loose = directives.flatMap((directive) => {
        const [name, ...sources] = directive.split(/\s+/)
        const safe = sourcesAllowed[name ?? ''] ?? /^('self'|'none'|'sha256-[\w+/]+=*')$/
        return sources.filter((source) => !safe.test(source)).map((source) => `${name} ${source}`)
      })
      return loose.length > 0 && `the policy allows ${loose.join(', ')}`
    }),
    [],
  )
})
