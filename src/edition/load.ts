// Reads the content from the disk: the contract, the accounts, the pages' files.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { z } from 'astro/zod'
import { parseOutline, parsePassages, type Contract } from '../lib/contract.ts'
import { accountSchema, type Account } from '../lib/schema/account.ts'
import { parseYaml } from '../lib/yaml.ts'

export const loadContract = (root: string): Contract => ({
  outline: parseOutline(readFileSync(join(root, 'content/sections.json'), 'utf8')),
  passages: parsePassages(readFileSync(join(root, 'content/passages.tsv'), 'utf8')),
})

/** @throws ContentError where content/accounts.yaml does not fit its schema */
export function loadAccounts(root: string): Account[] {
  const file = 'content/accounts.yaml'
  return parseYaml(readFileSync(join(root, file), 'utf8'), z.array(accountSchema), file)
}

/** Every article below content/ as [path from the root, text], the originals left out. */
export function loadPages(root: string): { file: string; source: string }[] {
  const content = join(root, 'content')
  if (!existsSync(content)) return []
  return readdirSync(content, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.mdx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((file) => !file.startsWith('content/originals/'))
    .sort()
    .map((file) => ({ file, source: readFileSync(join(root, file), 'utf8') }))
}
