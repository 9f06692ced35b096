// Checks the whole edition before anything is built: every page against the manifest, every account for its pages.
import { checkPage } from './page.ts'
import { pageOfFile } from '../../paths.ts'
import { pagesOf, type Manifest } from '../manifest.ts'
import type { Fault } from '../fault.ts'
import { checkFigure, type Figure } from '../figure.ts'
import { loadAccounts, loadManifest, loadFigures, loadPages, loadPeriods, loadTopics } from '../read/load.ts'
import { loadNames, loadQuestions, loadSpellings } from '../read/load.ts'

/**
 * @param root the project's folder
 * @returns every fault of the content, by file and line
 * @throws ContentError where a file of data does not fit its schema
 */
export function checkEdition(root: string): Fault[] {
  // nothing else is held against these: to be read is their check
  for (const load of [loadTopics, loadPeriods, loadNames, loadQuestions, loadSpellings]) load(root)
  const manifest = loadManifest(root)
  const accounts = loadAccounts(root)
  const pages = loadPages(root)
  const figures = loadFigures(root)
  const faults = [...pages, ...loadPages(root, 'original')].flatMap(({ file, source }): Fault[] => {
    const place = pageOfFile(file)
    const account = accounts.find((candidate) => candidate.id === place?.account)
    if (place && !account && pagesOf(manifest, place.account).length > 0)
      return [
        {
          file,
          line: 1,
          code: 'account-unknown',
          message: `content/accounts.yaml has no account "${place.account}". Write its entry there before its pages.`,
        },
      ]
    const own = figures.filter(({ entry }) => entry.passage.startsWith(`${account?.id}/`)).map(({ entry }) => entry.id)
    return checkPage(file, source, manifest, { sources: Object.keys(account?.sources ?? {}), figures: own })
  })
  faults.push(
    ...figures.flatMap((figure) => checkFigure(figure, figures)),
    ...checkFigurePlacement(figures, pages, manifest),
  )
  for (const account of accounts)
    pagesOf(manifest, account.id).forEach((page, index) => {
      const name = `${String(index + 1).padStart(2, '0')}-${page.page}.mdx`
      if (!pages.some(({ file }) => file === `content/${account.id}/${name}`))
        faults.push({
          file: `content/${account.id}/${name}`,
          line: 1,
          code: 'page-missing',
          message:
            `The page "${page.title}" is missing. Write this file, or take the account out of ` +
            `content/accounts.yaml.`,
        })
    })
  return faults
}

/** Every figure stands once, in the passage that its entry names. */
function checkFigurePlacement(
  figures: Figure[],
  pages: { file: string; source: string }[],
  manifest: Manifest,
): Fault[] {
  return figures.flatMap(({ entry: { id, passage } }): Fault[] => {
    const [account, number] = passage.split('/')
    const row = manifest.passages.find((candidate) => candidate.account === account && candidate.passage === number)
    const page = pages.find(({ file }) => pageOfFile(file)?.account === account && pageOfFile(file)?.page === row?.page)
    // a passage runs from its mark to the next
    const text = page?.source.split(/¶(?=T?\d+ )/).find((part) => part.startsWith(`${number} `))
    const times = pages.reduce((sum, { source }) => sum + source.split(`<Figure id="${id}"`).length - 1, 0)
    if (times === 1 && text?.includes(`<Figure id="${id}"`)) return []
    return [
      {
        file: page?.file ?? 'content/figures/figures.yaml',
        line: 1,
        code: 'figure-misplaced',
        message:
          `The figure "${id}" belongs to ¶${number} of ${account} and stands there ` +
          `${times === 0 ? 'not at all' : 'not alone'}. Write <Figure id="${id}" /> once, in that passage, ` +
          `or mend its "passage" in content/figures/figures.yaml.`,
      },
    ]
  })
}
