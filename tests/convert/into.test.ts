// Tests that a conversion replaces only what it has made itself: whatever folder it is given, nothing of anybody's is
// removed or changed.
import assert from 'node:assert/strict'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { fingerprint } from '../../src/convert/fingerprints.ts'
import { run, type Task } from '../../src/convert/run.ts'
import { hashesIn } from '../support/folders.ts'
import { root } from '../support/project.ts'
import { command, listing, skip, sources, temporary } from './command.ts'
import { prepare, texts, write } from './task.ts'

const page = 'harbour/01-harbour.mdx'
/** The folder that holds all that a test has made. */
const above = ({ folder }: Task): string => join(folder, '..')

/** A conversion refuses a folder, in one line, and everything stands as it stood. */
function refuses(task: Task, target: string, told: RegExp): void {
  const before = [hashesIn(above(task)), listing(above(task))]
  assert.throws(
    () => run({ ...task, target }),
    (error: Error) => {
      assert.match(error.message, told)
      assert.equal(error.message.split('\n').length, 1)
      return true
    },
  )
  assert.deepEqual([hashesIn(above(task)), listing(above(task))], before)
}

/** Somebody's folder with a file in it, beside the texts. */
function somebodys(task: Task, name = 'notes', file = 'ideas.txt'): string {
  const folder = join(above(task), name)
  mkdirSync(folder)
  writeFileSync(join(folder, file), 'mine')
  return folder
}

const refused: [what: string, target: (task: Task) => string, told: RegExp][] = [
  [
    'the folder of the raw texts',
    ({ folder }) => folder,
    /raws:1 {2}This folder has (harbour|island)\.txt, which is not/,
  ],
  ['the folder above it', above, /:1 {2}This folder has raws, which is not of the conversion’s making/],
  ['somebody’s folder', (task) => somebodys(task), /notes:1 {2}This folder has ideas\.txt/],
  ['a folder with a hidden file', (task) => somebodys(task, 'site', '.env'), /site:1 {2}This folder has \.env/],
  [
    'a folder with an empty folder in it',
    (task) => {
      mkdirSync(join(above(task), 'albums/2014'), { recursive: true })
      return join(above(task), 'albums')
    },
    /albums:1 {2}This folder has 2014/,
  ],
  [
    'a folder whose files are named as pages',
    (task) => {
      const folder = somebodys(task, 'pages')
      rmSync(join(folder, 'ideas.txt'))
      mkdirSync(join(folder, 'harbour'))
      writeFileSync(join(folder, page), 'mine')
      return folder
    },
    /pages:1 {2}This folder has harbour\/01-harbour\.mdx/,
  ],
  ['a file', (task) => join(somebodys(task), 'ideas.txt'), /ideas\.txt:1 {2}This is no folder/],
  [
    'a link to somebody’s folder',
    (task) => {
      symlinkSync(somebodys(task), join(above(task), 'link'))
      return join(above(task), 'link')
    },
    /link:1 {2}This folder has ideas\.txt/,
  ],
  [
    'a link that leads nowhere',
    (task) => {
      symlinkSync('nowhere', join(above(task), 'link'))
      return join(above(task), 'link')
    },
    /link:1 {2}This is no folder/,
  ],
  [
    'a folder below a file',
    (task) => join(somebodys(task), 'ideas.txt/originals'),
    /originals:1 {2}The folder cannot be written \(ENOTDIR\)/,
  ],
]

describe('a conversion refuses, and leaves as it was:', () => {
  for (const [what, target, told] of refused)
    test(what, (context) => {
      const task = prepare(context)
      refuses(task, target(task), told)
    })

  test('its own folder, where somebody has put a file into it', (context) => {
    const task = prepare(context)
    run(task)
    writeFileSync(join(task.target, 'harbour/notes.txt'), 'mine')
    refuses(task, task.target, /originals:1 {2}harbour\/notes\.txt was changed or added here after the conversion/)
  })

  test('its own folder, where somebody has changed a page', (context) => {
    const task = prepare(context)
    run(task)
    writeFileSync(join(task.target, page), 'mine')
    refuses(task, task.target, /originals:1 {2}harbour\/01-harbour\.mdx was changed or added here/)
  })
})

/** Converts into a folder, and finds the pages there. */
function converts(task: Task, target: string): void {
  run({ ...task, target })
  assert.deepEqual(
    listing(target).filter((name) => name.endsWith('.mdx')),
    [page, 'island/01-harbour.mdx'],
  )
}

describe('a conversion takes', () => {
  test('a folder that is not there, nor the folders above it', (context) => {
    const task = prepare(context)
    converts(task, join(above(task), 'a/b/c'))
  })

  test('an empty folder, which keeps its rights', (context) => {
    const task = prepare(context)
    const folder = join(above(task), 'empty')
    mkdirSync(folder)
    chmodSync(folder, 0o700)
    converts(task, folder)
    assert.equal(statSync(folder).mode & 0o777, 0o700)
  })

  test('a link to an empty folder, which stays a link', (context) => {
    const task = prepare(context)
    mkdirSync(join(above(task), 'empty'))
    symlinkSync('empty', join(above(task), 'link'))
    converts(task, join(above(task), 'link'))
    assert.ok(existsSync(join(above(task), 'empty', page)))
  })

  test('its own folder again, out of which goes what it makes no more', (context) => {
    const task = prepare(context)
    run(task)
    // one text less, and the other with another word
    rmSync(join(task.folder, 'island.txt'))
    const harbour = texts.harbour.replace('ferries', 'boats')
    write('harbour.txt', harbour)(task.folder)
    run({
      ...task,
      recipes: task.recipes.filter(({ account }) => account === 'harbour'),
      fingerprints: new Map([['harbour', fingerprint(harbour)]]),
    })
    assert.deepEqual(
      listing(task.target).filter((name) => name.endsWith('.mdx')),
      [page],
    )
    assert.match(readFileSync(join(task.target, page), 'utf8'), /The boats stayed/)
    assert.deepEqual(
      listing(join(task.target, '..')).filter((name) => name.startsWith('.')),
      [],
    )
  })

  test('a folder that has just what it is about to write, as one from before there were marks', (context) => {
    const task = prepare(context)
    run(task)
    rmSync(join(task.target, '.converted'))
    converts(task, task.target)
  })

  test('its own folder after a file manager has been there', (context) => {
    const task = prepare(context)
    run(task)
    writeFileSync(join(task.target, '.DS_Store'), '')
    converts(task, task.target)
  })
})

test('the command refuses such folders with status 1, the raw texts’ own among them', { skip }, (context) => {
  // copies: were the command wrong, it would remove them
  const folder = temporary(context)
  const raws = join(folder, 'raws')
  cpSync(sources, raws, { recursive: true })
  cpSync(join(root, 'content'), join(folder, 'content'), { recursive: true })
  symlinkSync('raws', join(folder, 'link'))
  const before = hashesIn(folder)
  for (const into of ['raws', '.', 'content', 'link']) {
    const { status, stdout, stderr } = command(raws, '--into', join(folder, into))
    assert.deepEqual([status, stdout], [1, ''], stderr)
    assert.match(stderr, /:1 {2}This folder has .*\nOne fault; nothing was written\.\n$/)
  }
  assert.deepEqual(hashesIn(folder), before)
})
