// Checks the whole edition before anything is built: the data files, every page against the manifest, and that no page
// or figure is missing.
import { pageOfFile } from '../../paths.ts'
import { passagesIn, type Article } from '../article.ts'
import type { Fault } from '../fault.ts'
import { checkFigure, type Figure } from '../figure.ts'
import { pagesOf, type Manifest } from '../manifest.ts'
import {
  loadAccounts,
  loadFigures,
  loadIndexTerms,
  loadManifest,
  loadNames,
  loadPeriods,
  loadQuestions,
  loadSpellings,
  loadTopics,
  loadWordGroups,
  pageFiles,
} from '../read/load.ts'
import { readArticle } from '../read/articles.ts'
import type { Account } from '../schema/account.ts'
import { warnOfMissingTopics } from '../topics.ts'
import { articleOf, checkArticle } from './page.ts'

/** What the check has found in one article. */
export interface ArticleCheck {
  /** its path from the project's root */
  file: string
  faults: Fault[]
  /** which figures stand in it and where; undefined for the original words, and where the file cannot be read */
  placed?: ArticleFigures
}

/** What the check of the figures needs of an article. */
interface ArticleFigures extends Pick<Article, 'file' | 'account' | 'page'> {
  figures: { figure: string; passage: string }[]
}

/**
 * Makes what checks articles, one by one.
 * @param root    the project's folder
 * @param onRight receives each article that has no fault, as soon as it has been checked. It may change the article:
 *                the check does not need it any more
 * @param read    returns the article in a file, as `readArticle` does
 * @throws ContentError where a data file does not fit its schema; then, for an article, what `onRight` throws
 */
export function articleChecker(
  root: string,
  onRight: (article: Article) => void = () => undefined,
  read: (root: string, file: string) => Article = readArticle,
): (file: string) => ArticleCheck {
  const manifest = loadManifest(root)
  const accounts = loadAccounts(root)
  const byAccount = Map.groupBy(loadFigures(root), ({ entry }) => entry.passage.split('/')[0] ?? '')
  return (file) => {
    const { article, faults: ofFile } = articleOf(file, manifest, () => read(root, file))
    const ofAccount = checkAccount(file, accounts, manifest)
    const faults = ofAccount ?? (article ? checkOne(article, accounts, byAccount, manifest) : ofFile)
    const check = { file, faults, ...(article?.edition === 'restated' ? { placed: figuresIn(article) } : {}) }
    if (article && faults.length === 0) onRight(article)
    return check
  }
}

/** The files of all articles, of both editions. @param root the project's folder */
export const articleFiles = (root: string): string[] => [...pageFiles(root), ...pageFiles(root, 'original')]

/**
 * Finds every fault in the content, once its articles have been checked.
 * @param root   the project's folder
 * @param checks of all `articleFiles`, in their order
 * @returns the faults, each with its file and line; empty where the content is right
 * @throws ContentError where a data file does not fit its schema
 */
export function faultsIn(root: string, checks: readonly ArticleCheck[]): Fault[] {
  // these files are checked by their schemas alone, and loading them does that
  for (const load of [loadTopics, loadPeriods, loadNames, loadQuestions, loadSpellings, loadWordGroups, loadIndexTerms])
    load(root)
  const manifest = loadManifest(root)
  const figures = loadFigures(root)
  const files = new Set(checks.map(({ file }) => file))
  const placed = checks.flatMap((check) => check.placed ?? [])
  return [
    ...checks.flatMap(({ faults }) => faults),
    ...figures.flatMap((figure) => checkFigure(figure, figures)),
    ...checkFigurePlacement(figures, placed, manifest),
    ...loadAccounts(root).flatMap(({ id }) => missingPages(id, files, manifest)),
  ]
}

/** Checks all articles, and finds every fault in the content as `faultsIn` does. @param root the project's folder */
export const checkEdition = (root: string): Fault[] => faultsIn(root, articleFiles(root).map(articleChecker(root)))

/** The figures of an article, each with its passage as `hayton/57`. */
const figuresIn = (article: Article): ArticleFigures => ({
  file: article.file,
  account: article.account,
  page: article.page,
  figures: passagesIn(article).flatMap((passage) =>
    passage.figures.map((figure) => ({ figure, passage: `${article.account}/${passage.id}` })),
  ),
})

/**
 * What is amiss in the content and stops no build.
 * @param root the project's folder
 * @throws ContentError where a data file does not fit its schema
 */
export const warningsOf = (root: string): Fault[] => warnOfMissingTopics(loadTopics(root), loadManifest(root))

/**
 * The fault of a page whose account is not in accounts.yaml; undefined where it is there, and where the file is no page
 * of the manifest, which `articleOf` reports.
 */
function checkAccount(file: string, accounts: Account[], manifest: Manifest): Fault[] | undefined {
  const account = pageOfFile(file)?.account
  if (account === undefined || accounts.some(({ id }) => id === account)) return undefined
  if (pagesOf(manifest, account).length === 0) return undefined
  return [
    {
      file,
      line: 1,
      code: 'account-unknown',
      message: `content/accounts.yaml has no account "${account}". Write its entry there before its pages.`,
    },
  ]
}

/** Checks a page with the sources of its own account and the figures of that account's passages. */
function checkOne(article: Article, accounts: Account[], figures: Map<string, Figure[]>, manifest: Manifest): Fault[] {
  const sources = Object.keys(accounts.find(({ id }) => id === article.account)?.sources ?? {})
  const own = figures.get(article.account) ?? []
  return checkArticle(article, manifest, { sources, figures: own.map(({ entry }) => entry.id) })
}

/** A fault for each page of an account in the manifest that has no file. */
function missingPages(account: string, files: ReadonlySet<string>, manifest: Manifest): Fault[] {
  return pagesOf(manifest, account).flatMap(({ page, title }, index) => {
    const file = `content/${account}/${String(index + 1).padStart(2, '0')}-${page}.mdx`
    if (files.has(file)) return []
    const message = `The page "${title}" is missing. Write this file, or take the account out of content/accounts.yaml.`
    return [{ file, line: 1, code: 'page-missing', message }]
  })
}

/** Checks that every figure appears exactly once, in the passage that its entry names. */
function checkFigurePlacement(figures: Figure[], articles: ArticleFigures[], manifest: Manifest): Fault[] {
  const placed = Map.groupBy(
    articles.flatMap((article) => article.figures),
    ({ figure }) => figure,
  )
  return figures.flatMap(({ entry: { id, passage } }): Fault[] => {
    const places = placed.get(id) ?? []
    if (places.length === 1 && places[0]?.passage === passage) return []
    const [account, number] = passage.split('/')
    const row = manifest.passages.find((candidate) => candidate.account === account && candidate.passage === number)
    const article = articles.find((candidate) => candidate.account === account && candidate.page === row?.page)
    // a page that could not be read has a fault of its own already
    if (row && !article) return []
    return [
      {
        file: article?.file ?? 'content/figures/figures.yaml',
        line: 1,
        code: 'figure-misplaced',
        message:
          `The figure "${id}" belongs to ¶${number} of ${account} and stands there ` +
          `${places.length === 0 ? 'not at all' : 'not alone'}. Write <Figure id="${id}" /> once, in that passage, ` +
          `or mend its "passage" in content/figures/figures.yaml.`,
      },
    ]
  })
}
