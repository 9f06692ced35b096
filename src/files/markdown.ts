// Each page as Markdown, /hayton/relations-with-china.md; where the original words are imported, they precede the
// restatement.
import { pageFiles } from '../edition/read/load.ts'
import { markdownPath, requirePageOfFile } from '../paths.ts'
import type { ArticleSource } from './article-source.ts'
import { pathInSite, type SiteFile } from './site-file.ts'

/** The key of the page of a file, the same in both editions. */
const keyOf = (file: string): string => Object.values(requirePageOfFile(file)).join('/')

/** The Markdown of every page. @param root the project's folder */
export function markdownFiles(root: string, textsOf: ArticleSource): SiteFile[] {
  const originals = new Map(pageFiles(root, 'original').map((file) => [keyOf(file), file]))
  return pageFiles(root).map((file) => {
    const { account, page } = requirePageOfFile(file)
    const editions = [originals.get(keyOf(file)), file].filter((one) => one !== undefined)
    return {
      path: pathInSite(markdownPath(account, page)),
      content: () => editions.map((one) => textsOf(one).markdown).join('\n---\n\n'),
    }
  })
}
