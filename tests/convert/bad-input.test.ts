// Tests that every fault of the raw texts is reported with file, line and what to do, and that nothing is written.
import assert from 'node:assert/strict'
import { chmodSync, cpSync, mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test, type TestContext } from 'node:test'
import { ConvertError } from '../../src/convert/error.ts'
import { readManifest, readFingerprints } from '../../src/convert/project.ts'
import { recipes } from '../../src/convert/recipes/index.ts'
import { check, run } from '../../src/convert/run.ts'
import { command, listing, skip, sources, temporary } from './command.ts'
import { prepare, texts, write } from './task.ts'

const { harbour } = texts
const latin1 = (text: string) => Buffer.from(text, 'latin1')

const cases: [what: string, spoil: (folder: string) => void, told: RegExp][] = [
  [
    'an empty folder',
    (folder) => ['harbour.txt', 'island.txt'].forEach((name) => rmSync(join(folder, name))),
    /^[^\n]*raws:1 {2}The folder has no \.txt file\. Put the texts of harbour, island into it\.$/,
  ],
  [
    'a folder that is not there',
    (folder) => rmSync(folder, { recursive: true }),
    /raws:1 {2}The folder cannot be read \(ENOENT\)/,
  ],
  [
    'a folder that is a file',
    (folder) => {
      rmSync(folder, { recursive: true })
      writeFileSync(folder, '')
    },
    /raws:1 {2}The folder cannot be read \(ENOTDIR\)/,
  ],
  [
    'a missing file',
    (folder) => rmSync(join(folder, 'island.txt')),
    /^[^\n]*raws:1 {2}The text of island is missing\. Put it into the folder\.$/,
  ],
  [
    'a strange file',
    write('notes.txt', 'Buy rope.\nSell oil.\n'),
    /^[^\n]*notes\.txt:1 {2}This is the text of no account \(harbour, island\)/,
  ],
  [
    'a file that cannot be read',
    (folder) => symlinkSync('nowhere', join(folder, 'lost.txt')),
    /lost\.txt:1 {2}The file cannot be read \(ENOENT\)/,
  ],
  [
    'a text that is there twice',
    write('copy.txt', harbour),
    /harbour\.txt:1 {2}This is the text of harbour, and so is .*copy\.txt\. Take one of them out/,
  ],
  ['an empty file', write('harbour.txt', ''), /harbour\.txt:1 {2}This is the text of no account/],
  [
    'a truncated file',
    write('harbour.txt', harbour.split('\n').slice(0, 3).join('\n')),
    /harbour\.txt:3 {2}The file is truncated: it has 3 of 5 lines/,
  ],
  [
    'a file truncated within a line',
    write('harbour.txt', harbour.slice(0, -50)),
    /harbour\.txt:\d {2}The file is truncated: it has 4 of 5 lines/,
  ],
  [
    'an edited line',
    write('harbour.txt', harbour.replace('ferries', 'boats')),
    /^[^\n]*harbour\.txt:4 {2}This line is not as in the text.*Restore it\.$/,
  ],
  [
    'two edited lines',
    write('harbour.txt', harbour.replace('froze', 'thawed').replace('ferries', 'boats')),
    /harbour\.txt:1 {2}This line[^\n]*\n[^\n]*harbour\.txt:4 {2}This line[^\n]*$/,
  ],
  [
    'a line taken out',
    write('harbour.txt', harbour.replace('Nobody had expected it.\n', '')),
    /harbour\.txt:3 {2}A line is missing here\. Restore it/,
  ],
  [
    'two lines put in',
    write('harbour.txt', harbour.replace('The ferries', 'New.\n\nThe ferries')),
    /harbour\.txt:4 {2}2 lines are added here\. Remove them/,
  ],
  [
    'Latin-1',
    write('harbour.txt', latin1(harbour)),
    /harbour\.txt:5 {2}A byte here \(0xe9\) is no UTF-8; .*Latin-1.*Save it as UTF-8/,
  ],
  [
    'UTF-16 with a byte order mark',
    write('harbour.txt', Buffer.from(`\ufeff${harbour}`, 'utf16le')),
    /harbour\.txt:1 {2}The file is UTF-16\. Save it as UTF-8/,
  ],
  [
    'UTF-16 without one',
    write('harbour.txt', Buffer.from(harbour, 'utf16le')),
    /harbour\.txt:1 {2}A zero byte stands here: the file is UTF-16/,
  ],
  [
    'a byte order mark',
    write('harbour.txt', `\ufeff${harbour}`),
    /harbour\.txt:1 {2}The file begins with a byte order mark\. Save it as UTF-8/,
  ],
  [
    'CR LF',
    write(
      'harbour.txt',
      harbour.replace('March.\n\nNobody had expected it.\n', 'March.\n\nNobody had expected it.\r\n'),
    ),
    /harbour\.txt:3 {2}The line ends in CR LF.*line ends LF/,
  ],
  [
    'a letter cut in two at the end',
    write('harbour.txt', Buffer.from(harbour.slice(0, harbour.indexOf('é') + 1)).subarray(0, -1)),
    /harbour\.txt:5 {2}A byte here \(0xc3\) is no UTF-8/,
  ],
]

describe('the converter reports with file and line, and writes nothing:', () => {
  for (const [what, spoil, told] of cases)
    test(what, (context) => {
      const task = prepare(context, spoil)
      assert.throws(
        () => run(task),
        (error) => {
          assert.ok(error instanceof ConvertError, String(error))
          assert.match(error.message, told)
          return true
        },
      )
      assert.deepEqual(listing(join(task.target, '..')), [])
    })

  test('the converter reports with file and line, and writes nothing: a target that cannot be written', (context) => {
    const task = prepare(context, () => undefined)
    writeFileSync(join(task.target, '../../pages'), 'a file where a folder should be')
    assert.throws(
      () => run(task),
      /originals:1 {2}The folder cannot be written \(E\w+\)\. Mend its rights or its place/,
    )
  })

  test(
    'a target whose folder is read-only',
    { skip: process.getuid?.() === 0 ? 'root may write everywhere' : false },
    (context) => {
      const task = prepare(context, () => undefined)
      const parent = join(task.target, '..')
      mkdirSync(parent)
      chmodSync(parent, 0o500)
      assert.throws(() => run(task), /originals:1 {2}The folder cannot be written \(EACCES\)/)
    },
  )
})

test('sound texts are converted whatever their names, and blank lines at the end do not count', (context) => {
  const task = prepare(context, (folder) => {
    rmSync(join(folder, 'harbour.txt'))
    write('Untitled 2.TXT', `${harbour}\n\n`)(folder)
    write('readme.md', 'Not a text.')(folder)
  })
  assert.deepEqual(
    run(task).map(({ account, read, kept }) => [account, read, kept]),
    [
      ['harbour', 19, 19],
      ['island', 19, 19],
    ],
  )
  assert.deepEqual(
    listing(task.target).filter((name) => name.endsWith('.mdx')),
    ['harbour/01-harbour.mdx', 'island/01-harbour.mdx'],
  )
})

test('a fault leaves the pages that stood there as they were, and nothing beside them', (context) => {
  const task = prepare(context, () => undefined)
  run(task)
  const page = join(task.target, 'harbour/01-harbour.mdx')
  const before = readFileSync(page, 'utf8')
  write('harbour.txt', harbour.replace('ferries', 'boats'))(task.folder)
  assert.throws(() => run(task), ConvertError)
  assert.equal(readFileSync(page, 'utf8'), before)
  assert.deepEqual(readdirSync(join(task.target, '..')), ['originals'])
})

test('pages that were changed by hand fail the check, which writes nothing; without pages it converts', (context) => {
  const task = prepare(context, () => undefined)
  const page = join(task.target, 'harbour/01-harbour.mdx')
  assert.equal(check(task).length, 2)
  const changed = readFileSync(page, 'utf8').replace('expected', 'feared')
  writeFileSync(page, changed)
  assert.throws(() => check(task), /harbour\.txt:3 {2}¶1: .*\[expected\].*\[feared\]/)
  assert.equal(readFileSync(page, 'utf8'), changed)
})

test('the command without a folder, or with an unknown option, says how it is used', () => {
  for (const args of [[], ['--chekc'], ['a', 'b']]) {
    const { status, stderr } = command(...args)
    assert.equal(status, 2)
    assert.match(stderr, /npm run convert -- FOLDER/)
  }
})

test('the command fails on a folder without texts', (context) => {
  const folder = temporary(context)
  const { status, stdout, stderr } = command(folder, '--into', join(folder, 'originals'))
  assert.equal(status, 1)
  assert.equal(stdout, '')
  assert.match(stderr, /:1 {2}The folder has no \.txt file.*\nOne fault; nothing was written\./)
  assert.deepEqual(readdirSync(folder), [])
})

describe('the four texts, spoiled', { skip }, () => {
  /** What is said of copies of the four texts of which one was changed. (The command prints it: see above.) */
  const spoiled = (context: TestContext, spoil: (folder: string) => void) => {
    const folder = temporary(context)
    const raws = join(folder, 'raws')
    cpSync(sources, raws, { recursive: true })
    for (const name of readdirSync(raws)) chmodSync(join(raws, name), 0o600)
    chmodSync(raws, 0o700)
    spoil(raws)
    let said = ''
    try {
      run({
        folder: raws,
        target: join(folder, 'originals'),
        recipes,
        manifest: readManifest(),
        fingerprints: readFingerprints(recipes.map(({ account }) => account)),
        progress: () => undefined,
      })
    } catch (error) {
      if (!(error instanceof ConvertError)) throw error
      said = error.message
    }
    assert.deepEqual(readdirSync(folder), ['raws'], 'nothing is written')
    return said
  }
  const change = (name: string, by: (lines: string[]) => string[]) => (folder: string) =>
    writeFileSync(join(folder, name), by(readFileSync(join(folder, name), 'utf8').split('\n')).join('\n'))

  for (const { account } of recipes) {
    test(`${account} missing`, (context) =>
      assert.match(
        spoiled(context, (folder) => rmSync(join(folder, `${account}.txt`))),
        new RegExp(`:1  The text of ${account} is missing`),
      ))
    test(`${account} truncated by half`, (context) =>
      assert.match(
        spoiled(
          context,
          change(`${account}.txt`, (lines) => lines.slice(0, lines.length >> 1)),
        ),
        new RegExp(`${account}\\.txt:\\d+  The file is truncated`),
      ))
    test(`${account} with a word added to a line`, (context) =>
      assert.match(
        spoiled(
          context,
          change(`${account}.txt`, (lines) => lines.map((line, index) => (index === 14 ? `${line} indeed` : line))),
        ),
        new RegExp(`${account}\\.txt:15  `),
      ))
    test(`${account} with CR LF`, (context) =>
      assert.match(
        spoiled(
          context,
          change(`${account}.txt`, (lines) => lines.map((line) => `${line}\r`)),
        ),
        new RegExp(`${account}\\.txt:1  The line ends in CR LF`),
      ))
  }
  test('a fifth file', (context) =>
    assert.match(
      spoiled(context, write('fifth.txt', 'Something else.\n')),
      /fifth\.txt:1 {2}This is the text of no account/,
    ))
})
