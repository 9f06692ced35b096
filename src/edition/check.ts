// Checks the whole edition before anything is built: every page against the contract, every account for its pages.
import type { AstroIntegration } from 'astro'
import { fileURLToPath } from 'node:url'
import { checkPage } from '../lib/check-page.ts'
import { pageOfFile } from '../lib/address.ts'
import { pagesOf } from '../lib/contract.ts'
import { ContentError, type Fault } from '../lib/fault.ts'
import { loadAccounts, loadContract, loadPages } from './load.ts'

/**
 * @param root the project's folder
 * @returns every fault of the content, by file and line
 * @throws ContentError where content/accounts.yaml does not fit its schema
 */
export function checkEdition(root: string): Fault[] {
  const contract = loadContract(root), accounts = loadAccounts(root), pages = loadPages(root)
  const faults = pages.flatMap(({ file, source }) => {
    const account = accounts.find((candidate) => candidate.id === pageOfFile(file)?.account)
    return checkPage(file, source, contract, Object.keys(account?.sources ?? {}))
  })
  for (const account of accounts)
    pagesOf(contract, account.id).forEach((page, index) => {
      const name = `${String(index + 1).padStart(2, '0')}-${page.page}.mdx`
      if (!pages.some(({ file }) => file === `content/${account.id}/${name}`))
        faults.push({ file: `content/${account.id}/${name}`, line: 1, message: `The page "${page.title}" is missing. Write this file, or take the account out of content/accounts.yaml.` })
    })
  return faults
}

/** Stops the build on a fault in the content; in development says it and goes on with what stands. */
export const editionCheck = (): AstroIntegration => {
  let root = ''
  const check = () => {
    const faults = checkEdition(root)
    if (faults.length > 0) throw new ContentError(faults)
  }
  return {
    name: 'edition-check',
    hooks: {
      'astro:config:setup': ({ config, command, logger }) => {
        root = fileURLToPath(config.root)
        if (command === 'build') check()
        else if (command === 'dev') try { check() } catch (error) { logger.error((error as Error).message) }
      },
    },
  }
}
