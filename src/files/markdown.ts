// Each page as Markdown, /hayton/relations-with-china.md; where the original words are imported, they precede the
// restatement.
import type { Article } from '../edition/article.ts'
import type { Figure } from '../edition/figure.ts'
import { authorOf } from '../edition/navigation.ts'
import { pageFiles } from '../edition/read/load.ts'
import type { Account } from '../edition/schema/account.ts'
import { articleMarkdown } from '../edition/write/markdown.ts'
import { absoluteUrl, editionPath, markdownPath, requirePageOfFile } from '../paths.ts'
import { origin } from '../site.ts'
import type { ArticleSource } from './article-source.ts'
import { pathInSite, type SiteFile } from './site-file.ts'

/** The key of the page of a file, the same in both editions. */
const keyOf = (file: string): string => Object.values(requirePageOfFile(file)).join('/')

/**
 * The Markdown of every page.
 * @param root the project's folder
 */
export function markdownFiles(
  root: string,
  { article }: ArticleSource,
  accounts: readonly Account[],
  figures: Figure[],
): SiteFile[] {
  const originals = new Map(pageFiles(root, 'original').map((file) => [keyOf(file), file]))
  const byId = new Map(accounts.map((account) => [account.id, account]))
  const textOf = (article: Article): string => {
    const account = byId.get(article.account)
    if (!account) throw new Error(`content/accounts.yaml has no account "${article.account}".`)
    const url = absoluteUrl(editionPath(article.account, article.page, article.edition), origin)
    return articleMarkdown(article, { account, author: authorOf(account), url }, figures)
  }
  return pageFiles(root).map((file) => {
    const { account, page } = requirePageOfFile(file)
    const editions = [originals.get(keyOf(file)), file].filter((one) => one !== undefined)
    return {
      path: pathInSite(markdownPath(account, page)),
      content: () => editions.map((one) => textOf(article(one))).join('\n---\n\n'),
    }
  })
}
