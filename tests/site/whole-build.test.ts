// Tests that a build gives the same bytes wherever it is made, and that one which is killed leaves the site of before.
import assert from 'node:assert/strict'
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { differing, hashesIn } from '../support/folders.ts'
import { copyProject, type Project } from '../support/project-copy.ts'
import { filesOf } from '../support/project.ts'
import { dist as built, requireDist } from '../support/site.ts'

describe('a build of the same in another folder', () => {
  let project: Project
  let dist: string
  const staged = () => readdirSync(project.folder).filter((name) => name.startsWith('.dist-'))
  before(() => {
    requireDist()
    project = copyProject()
    dist = join(project.folder, 'dist')
  })
  after(() => project.remove())

  test('a build that is killed while it writes pages leaves the site of before as it was', async () => {
    cpSync(built, dist, { recursive: true })
    // a page of an older site, which no build would write
    project.write('dist/older.html', 'older')
    const before = hashesIn(dist)
    const { code } = await project.build({}, (output, kill) => {
      if (/\/hayton\/conclusions\/index\.html/.test(output)) kill()
    })
    assert.equal(code, null, 'it was killed')
    assert.equal(staged().length, 1, 'it was killed before its end')
    assert.ok(readdirSync(join(project.folder, staged()[0] ?? '')).length > 0, 'it had written something')
    assert.deepEqual(differing(hashesIn(dist), before), [])
  })

  test('the next build, in another language, time zone and with Windows’ line ends, gives the same bytes', async () => {
    // what a build keeps for the next is made anew
    rmSync(join(project.folder, '.cache'), { recursive: true, force: true })
    for (const file of filesOf('content/**/*.{mdx,yaml,csv,tsv,json}', 'src/**/*.{astro,css,csl,mjs,ts}')) {
      const path = join(project.folder, file)
      writeFileSync(path, readFileSync(path, 'utf8').replaceAll('\n', '\r\n'))
    }
    const { code, output } = await project.build({ TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' })
    assert.equal(code, 0, output)
    assert.deepEqual(differing(hashesIn(dist), hashesIn(built)), [])
    assert.deepEqual(staged(), [], 'nothing is left of the build that was killed')
  })
})
