// Holds what may stand in the repository: no text of other people, nothing of one machine, nothing unexplained.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { describe, test } from 'node:test'
import { join } from 'node:path'
import { root, textOf } from '../support/project.ts'

/** What git holds, and what the next `git add .` would give it. */
const listed = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
  maxBuffer: 2 ** 26,
})
const tracked =
  listed.status === 0
    ? listed.stdout
        .split('\0')
        .filter((file) => file && statSync(join(root, file), { throwIfNoEntry: false })?.isFile())
    : []
const skip = listed.status === 0 ? false : 'this folder is no git repository'
const texts = tracked.map((file) => ({ file, text: textOf(file) })).filter(({ text }) => !text.includes('\0'))

/** Where a pattern stands, as file:line with the words. */
const found = (pattern: RegExp) =>
  texts.flatMap(({ file, text }) =>
    text.split('\n').flatMap((line, index) => {
      const match = pattern.exec(line)
      return match ? [`${file}:${index + 1}  ${match[0]}`] : []
    }),
  )

describe('the repository', { skip }, () => {
  test('holds files', () => assert.ok(texts.some(({ file }) => file === 'package.json') && texts.length > 50))

  test('holds nothing of the original texts', () => {
    assert.deepEqual(
      tracked.filter((file) => file.startsWith('content/originals/') || /(?:^|\/)sources\//.test(file)),
      [],
    )
    const ignored = spawnSync(
      'git',
      ['check-ignore', 'content/originals/hayton/01-overview.mdx', 'sources/hayton.txt'],
      {
        cwd: root,
        encoding: 'utf8',
      },
    )
    assert.equal(ignored.stdout.trim().split('\n').length, 2, 'git ignores content/originals/ and sources/')
  })

  test('has never held anything of the original texts', () => {
    const { stdout, status } = spawnSync('git', ['log', '--all', '--format=%h', '--', 'content/originals', 'sources'], {
      cwd: root,
      encoding: 'utf8',
    })
    assert.deepEqual([status, stdout], [0, ''])
  })

  test('holds at its top what was agreed and nothing else', () => {
    const agreed = [
      'package.json',
      'package-lock.json',
      'astro.config.mjs',
      'tsconfig.json',
      'README.md',
      'src',
      'content',
      'public',
      'tests',
    ]
    const top = new Set(tracked.map((file) => file.split('/')[0] ?? ''))
    assert.deepEqual(
      [...top].filter((name) => !name.startsWith('.') && !agreed.includes(name)),
      [],
    )
  })

  test('has LF in every text file, and is checked out so on every machine', () => {
    const { stdout } = spawnSync('git', ['ls-files', '--eol', '--cached', '--others', '--exclude-standard'], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    })
    const [text, binary] = [/^i\/(?:lf|none)? .*attr\/text=auto eol=lf +\t/, / attr\/-text +\t/]
    const listed = stdout.trim().split('\n')
    assert.ok(listed.some((line) => text.test(line)))
    assert.deepEqual(
      listed.filter((line) => !text.test(line) && !binary.test(line)),
      [],
    )
  })

  test('holds no path of one machine', () => {
    // put together here, or this file would be found itself
    const folders = ['work', 'root', 'home', 'Users'].join('|')
    assert.deepEqual(found(new RegExp(`(?<![\\w.:-])/(?:${folders})/[\\w.-]*`)), [])
  })

  test('holds no address of a package registry', () => {
    const host = new RegExp(
      `https?://(?:[\\w-]+\\.)*(?:${['registry', 'npm', 'npmmirror', 'pypi', 'pythonhosted', 'artifactory', 'jfrog', 'nexus'].join('|')})[.:][^\\s"'<>)]*`,
      'i',
    )
    assert.deepEqual(found(host), [])
    assert.deepEqual(found(/^\s*["]resolved":.*/), [])
    assert.deepEqual(found(/^\s*(?:@[\w-]+:)?registry\s*=.*/), [])
  })
})

describe('README.md', () => {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(textOf('package.json')) as Record<
    string,
    Record<string, string>
  >
  const readme = textOf('README.md')
  const named = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies })
  const rows = readme.split('\n').filter((line) => line.startsWith('|'))

  for (const name of named)
    test(`says what ${name} is for`, () =>
      assert.ok(
        rows.some((line) => line.includes(`\`${name}\``)),
        `no row of a table in README.md names \`${name}\``,
      ))

  test('names no package that is gone', () => {
    const table = readme.slice(readme.indexOf('| package |')).split('\n\n')[0] ?? ''
    const written = table
      .split('\n')
      .slice(2)
      .flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name))
    assert.ok(written.length > 0, 'README.md has a table headed "package"')
    assert.deepEqual(
      written.filter((name) => !named.includes(name)),
      [],
    )
  })
})

test('every dependency has one exact version: two builds must give the same bytes', () => {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(textOf('package.json')) as Record<
    string,
    Record<string, string>
  >
  const loose = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version),
  )
  assert.deepEqual(loose, [])
})
