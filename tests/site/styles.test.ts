// Tests the styles that stand in each page: that they are all that the page needs before any script runs, allowed by
// its policy and alone allowed, and in the order of their layers.
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { toString } from 'hast-util-to-string'
import { selectAll } from 'hast-util-select'
import { filesOf, textOf } from '../support/project.ts'
import { all, attr, builtPages, type BuiltPage } from '../support/site.ts'

const pages = builtPages()

/** The texts of a page's style elements. */
const stylesOf = ({ tree }: BuiltPage): string[] => all('style', tree).map((element) => toString(element))

/** The classes that selectors of a style sheet name. */
const classesIn = (css: string): Set<string> =>
  new Set([...css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name))

test('every page has its styles in its head, in one element, and asks for no file of them', () =>
  assert.deepEqual(
    pages
      .filter(
        ({ tree }) =>
          selectAll('head > style', tree).length !== 1 ||
          all('style', tree).length !== 1 ||
          all('link[rel~="stylesheet"]', tree).length > 0,
      )
      .map(({ path }) => path),
    [],
  ))

test('a page’s policy allows its own styles by their hash, and no others', () => {
  const fault = (page: BuiltPage) => {
    const policy = attr(all('meta[http-equiv="Content-Security-Policy"]', page.tree)[0], 'content')
    const allowed = /style-src ([^;]+)/.exec(policy)?.[1]
    const hashes = stylesOf(page).map((css) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`)
    return allowed === ["'self'", ...hashes].join(' ') ? [] : [`${page.path}: ${allowed}`]
  }
  assert.deepEqual(pages.flatMap(fault), [])
})

test('the layers stand in their order, so that none beats one that should beat it', () => {
  const order = ['tokens', 'base', 'layout', 'prose', 'components', 'print']
  const wrong = pages.filter((page) => {
    // a layer's place is that of its first mention, in a list of layers or at its own rules
    const mentioned = [
      ...stylesOf(page)
        .join('')
        .matchAll(/@layer ([\w, ]+)/g),
    ].flatMap(([, names = '']) => names.split(',').map((name) => name.trim()))
    return [...new Set(mentioned)].join() !== order.join()
  })
  assert.deepEqual(
    wrong.map(({ path }) => path),
    [],
  )
})

test('every class of a page that a component’s style sheet styles is in the styles of the page', () => {
  const styled = new Set(filesOf('src/styles/components/*.css').flatMap((file) => [...classesIn(textOf(file))]))
  assert.ok(styled.has('passage') && styled.has('citations') && styled.size > 50)
  const without = pages.flatMap((page) => {
    const there = classesIn(stylesOf(page).join(''))
    // what stands in a template comes into the page by a script, which brings its styles
    const used = selectAll('[class]', page.tree).flatMap(({ properties }) => properties.className as string[])
    const missing = [...new Set(used)].filter((name) => styled.has(name) && !there.has(name))
    return missing.length > 0 ? [`${page.path}: ${missing.join(' ')}`] : []
  })
  assert.deepEqual(without, [])
})
