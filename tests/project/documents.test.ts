// Holds README.md and .github/CONTRIBUTING.md against the project: the folders that they list are those of src, and
// what they name is there.
import assert from 'node:assert/strict'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { root, textOf } from '../support/project.ts'

const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> }
const contributing = textOf('.github/CONTRIBUTING.md')
const readme = textOf('README.md')

const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? entry.name : [],
)
/** The files that the text names by their paths; KEY, ID and PAGE stand for what a reader will put there. */
const filesIn = (text: string): string[] =>
  [...text.matchAll(/(?<![\w./-])(?:src|tests|content|\.github)\/[\w./-]+/g)]
    .map(([path]) => path.replace(/[./]+$/, ''))
    .filter((path) => !/KEY|ID|PAGE|originals/.test(path))
const scriptsIn = (text: string): string[] => [...text.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name)
const missing = (text: string) => filesIn(text).filter((path) => !existsSync(join(root, path)))

describe('.github/CONTRIBUTING.md', () => {
  const map = contributing.slice(contributing.indexOf('| in `src/`')).split('\n\n')[0] ?? ''

  test('has a line for every folder and file of src, and for none that is gone', () => {
    const first = map
      .split('\n')
      .slice(2)
      .map((line) => line.split('|')[1] ?? '')
      .join()
    const named = [...first.matchAll(/`([\w-]+)\//g)].map(([, name = '']) => name)
    assert.deepEqual(
      folders.filter((folder) => !named.includes(folder)),
      [],
    )
    const files = readdirSync(join(root, 'src')).filter((name) => /(?<!\.d)\.ts$/.test(name))
    assert.deepEqual(
      files.filter((file) => !first.includes(`\`${file}\``)),
      [],
    )
    const inner = ['edition', 'search', 'tools'].flatMap((folder) => readdirSync(join(root, 'src', folder)))
    assert.deepEqual(
      named.filter((name) => !folders.includes(name) && !inner.includes(name)),
      [],
    )
  })

  test('names no file that is not there', () => {
    assert.ok(filesIn(contributing).length > 10)
    assert.deepEqual(missing(contributing), [])
  })

  test('names no npm script that is not there', () => {
    assert.ok(scriptsIn(contributing).length > 5)
    assert.deepEqual(
      scriptsIn(contributing).filter((name) => !(name in scripts)),
      [],
    )
  })
})

describe('README.md', () => {
  test('has a line for every folder of src that computes', () => {
    const drawn = ['pages', 'layouts', 'components', 'styles']
    assert.deepEqual(
      folders.filter((folder) => !drawn.includes(folder) && !readme.includes(`\n  ${folder}/ `)),
      [],
    )
  })

  test('names no file that is not there', () => {
    assert.ok(readme.includes('](.github/CONTRIBUTING.md)'))
    assert.deepEqual(missing(readme), [])
  })

  test('names every npm script, but for those that others begin with', () => {
    // "start" and "test" are named by what they are typed as; "prebuild" and "prelint" are typed by nobody
    const unnamed = ['start', 'test', 'prebuild', 'prelint']
    assert.deepEqual(
      Object.keys(scripts).filter((name) => !unnamed.includes(name) && !scriptsIn(readme).includes(name)),
      [],
    )
  })
})
