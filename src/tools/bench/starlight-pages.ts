// A made-up edition as the pages of a Starlight site: the same words, notes as quotations, figures as tables.
import type { StarlightPage } from '../starlight/build.ts'
import type { ContentFile } from './made-up-edition.ts'

interface FrontMatter {
  title: string
  summary: string
  sections: Record<string, string>
}

/** CSV without quoted cells, as the made-up editions have it, as a Markdown table. */
function tableOf(csv: string): string {
  const [head = '', ...rows] = csv.trim().split('\n')
  const row = (line: string) => `| ${line.split(',').join(' | ')} |`
  return [row(head), row(head.replace(/[^,]+/g, '---')), ...rows.map(row)].join('\n')
}

/** The pages, with every word that ours have. */
export function madeUpStarlightPages(files: readonly ContentFile[]): StarlightPage[] {
  const csv = new Map(
    files.flatMap(({ path, text }) => {
      const id = /([^/]+)\.csv$/.exec(path)?.[1]
      return id === undefined ? [] : [[id, text] as const]
    }),
  )
  return files.flatMap(({ path, text }): StarlightPage[] => {
    const [, account, page] = /^content\/([^/]+)\/\d+-(.+)\.mdx$/.exec(path) ?? []
    const [, matter = '{}', body = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(text) ?? []
    if (account === undefined || page === undefined) return []
    const { title, summary, sections } = JSON.parse(matter) as FrontMatter
    const markdown = [summary, ...Object.values(sections), body]
      .join('\n\n')
      .replace(/<Note [^>]*>([^]*?)<\/Note>/g, '> $1')
      .replace(/<Source [^>]*\/>/g, '*Source given: A book, 1999.*')
      .replace(/<Figure id="([^"]*)" \/>/g, (_, id: string) => tableOf(csv.get(id) ?? ''))
    return [{ path: `/${account}/${page}/`, title, markdown }]
  })
}
