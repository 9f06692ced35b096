// Where the files beside the pages have the articles from.
import { passagesIn, type Article } from '../edition/article.ts'
import { readArticle } from '../edition/read/articles.ts'
import { incipit } from '../edition/write/incipit.ts'

/** The incipit of each passage of an article, by its number. */
export type Incipits = Map<string, string>

/** Reads articles. In a build each is parsed once, for all that is made of it. */
export interface ArticleSource {
  article: (file: string) => Article
  incipits: (file: string) => Incipits
}

/** The incipits of an article. */
export const incipitsOf = (article: Article): Incipits =>
  new Map(passagesIn(article).map((passage) => [passage.id, incipit(passage)]))

/** The articles as they are on the disk. @param root the project's folder */
export const articlesOnDisk = (root: string): ArticleSource => {
  const article = (file: string) => readArticle(root, file)
  return { article, incipits: (file) => incipitsOf(article(file)) }
}
