// An article as plain Markdown, for those who read or take it without the site: marks, notes, sources and tables in
// words.
import { cell, type Figure } from '../figure.ts'
import type { Account } from '../schema/account.ts'
import { noteKinds, type NoteKind } from '../components.ts'

/** What stands around an article: where it comes from. */
export interface ArticleHead {
  title: string
  account: Account
  /** "Bill Hayton" */
  author: string
  /** the page's own address */
  url: string
  edition: 'restated' | 'original'
}

/** @param body the article as written, without its front matter */
export function articleMarkdown(body: string, head: ArticleHead, figures: Figure[]): string {
  const { title, account, author, url, edition } = head
  const made = edition === 'original' ? 'In the words of' : 'Restated passage by passage from'
  const text = body
    .replace(/<Note kind="([a-z]+)">\s*([\s\S]*?)\s*<\/Note>/g, (_, kind: NoteKind, words: string) =>
      quoted(`**Note · ${noteKinds[kind]}.** ${words}`),
    )
    .replace(
      /<Source id="([^"]*)"(\s+inferred)?\s*\/>/g,
      (_, ids: string, inferred?: string) =>
        `*${inferred ? 'Not marked in the original; the text is that of' : 'Source given:'} ${ids
          .split(' ')
          .map((id) => account.sources[id] ?? id)
          .join('; ')}.*`,
    )
    .replace(/<Figure id="([^"]*)"\s*\/>/g, (_, id: string) => table(figures.find(({ entry }) => entry.id === id)))
  return `# ${title}\n\n${made} ${author}, “${account.title}” (${account.dated}). ${url}\n\n${text.trim()}\n`
}

const quoted = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n')

/** A figure as its title and a GFM table. */
function table(figure?: Figure): string {
  if (!figure) return ''
  const { entry, columns, rows } = figure
  const row = (cells: string[]) => `| ${cells.map((text) => text.replaceAll('|', '\\|')).join(' | ')} |`
  return [
    `**${entry.title}**${entry.unit ? ` (${entry.unit})` : ''}`,
    [
      row(columns),
      row(columns.map(() => '---')),
      ...rows.map((cells) => row(columns.map((column) => cell(figure, cells, column)))),
    ].join('\n'),
    ...(entry.note ? [entry.note] : []),
  ].join('\n\n')
}
