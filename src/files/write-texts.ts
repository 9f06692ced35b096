// Writes the files beside the pages, but for the pictures, and the search index.
import { searchData } from '../search/build/facets.ts'
import { searchFiles } from '../search/build/index-files.ts'
import { writeSearch } from '../search/build/integration.ts'
import type { ArticleTexts } from './article-source.ts'
import { textFiles } from './list.ts'
import type { SiteFile } from './site-file.ts'
import type { Written } from './threads.ts'
import type { ReadArticle } from './turns.ts'
import { writeFiles } from './write.ts'

const isCitation = ({ path }: SiteFile) => path.endsWith('.cite.json')

/**
 * Writes them.
 * @param root the project's folder
 * @param dist the folder of the site
 * @param read all articles, in the order of their files, none with a fault
 */
export async function writeTexts(root: string, dist: string, read: readonly ReadArticle[]): Promise<Written> {
  const byFile = new Map(read.map(({ file, texts }) => [file, texts]))
  const textsOf = (file: string): ArticleTexts => {
    const texts = byFile.get(file)
    if (!texts) throw new Error(`${file} has not been read.`)
    return texts
  }
  const files = textFiles(root, textsOf)
  const sections = read.flatMap(({ texts }) => texts?.sections ?? [])
  // Pagefind is a process of its own: the files are made while it works
  await Promise.all([
    searchFiles(sections, searchData(root)).then((index) => writeSearch(dist, index)),
    // the citations first, for the pages want them too, and find them in the cache
    writeFiles(dist, files.filter(isCitation)).then(() =>
      writeFiles(
        dist,
        files.filter((file) => !isCitation(file)),
      ),
    ),
  ])
  return { files: files.length, sections: sections.length }
}
