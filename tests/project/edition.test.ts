// Holds the restated edition against the source texts, where these are at hand beside the project: whoever has them
// runs their check here as well; in the repository itself they must not be.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { loadAccounts } from '../../src/edition/read/load.ts'
import { root } from '../support/project.ts'

const check = join(root, '../shared/checks/edition.mjs')
const skip = existsSync(check)
  ? false
  : 'the source texts and their check, ../shared/checks/edition.mjs, are not beside the project'
const accounts = loadAccounts(root)

test('the edition has accounts to check', () => assert.ok(accounts.length > 0))

for (const { id, short } of accounts)
  test(`${short} carries over the facts of its source, and none of its sentences`, { skip }, () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [check, 'content', '--account', id], {
      cwd: root,
      encoding: 'utf8',
    })
    assert.equal(status, 0, `${stdout}${stderr}`)
  })
