// What is made of each article for the files beside the pages and for the search index, and where they have it from.
import { passagesIn, type Article } from '../edition/article.ts'
import { authorOf } from '../edition/navigation.ts'
import { readArticle } from '../edition/read/articles.ts'
import { loadAccounts, loadFigures, loadIndexTerms, loadManifest } from '../edition/read/load.ts'
import { incipit } from '../edition/write/incipit.ts'
import { articleMarkdown } from '../edition/write/markdown.ts'
import { absoluteUrl, editionPath } from '../paths.ts'
import { sectionsOf } from '../search/build/sections.ts'
import type { Section } from '../search/format.ts'
import { origin } from '../site.ts'

/** The texts that are made of an article. */
export interface ArticleTexts {
  markdown: string
  /** the incipit (first words) of each passage, by its number */
  incipits: Map<string, string>
  /** what the search index has of it */
  sections: Section[]
}

/** Gives the texts of the article in a file. */
export type ArticleSource = (file: string) => ArticleTexts

/**
 * Makes what makes the texts of articles.
 * @param root the project's folder
 * @throws ContentError where a data file is faulty
 */
export function textMaker(root: string): (article: Article) => ArticleTexts {
  const named = {
    accounts: loadAccounts(root),
    figures: loadFigures(root),
    indexTerms: loadIndexTerms(root),
    manifest: loadManifest(root),
  }
  const byId = new Map(named.accounts.map((account) => [account.id, account]))
  return (article) => {
    const account = byId.get(article.account)
    if (!account) throw new Error(`content/accounts.yaml has no account "${article.account}".`)
    const url = absoluteUrl(editionPath(article.account, article.page, article.edition), origin)
    return {
      markdown: articleMarkdown(article, { account, author: authorOf(account), url }, named.figures),
      incipits: new Map(passagesIn(article).map((passage) => [passage.id, incipit(passage)])),
      sections: sectionsOf(article, named),
    }
  }
}

/** The texts of the articles as they are on the disk. @param root the project's folder */
export const articlesOnDisk = (root: string): ArticleSource => {
  const textsOf = textMaker(root)
  return (file) => textsOf(readArticle(root, file))
}
