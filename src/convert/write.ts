// Step 3 of the conversion: writes the blocks of a page as MDX. All escaping is done here.
import { stringify } from 'yaml'
import type { Block, Page, PassageBlock } from './blocks.ts'
import type { Table } from './recipe.ts'

/** Characters that mean something to Markdown, GFM or MDX wherever they stand. */
const signs = /[\\{}<>*_[\]`~|&#]/g

/**
 * Where GFM would recognise an address. It takes no escapes within an address, which reaches to the next space; with
 * one of its first signs escaped, GFM recognises it only after the escapes have been resolved.
 */
const address = /(https?|www|(?=@))([:.@])/gi

/** What means something only at the beginning of a block: list markers, rules, MDX's import and export. */
const opening = /^(?:[-+=:]|import\b|export\b)/

/**
 * Escapes a text, so that MDX prints it as it is. `$` and quotation marks need no escape.
 * @param begins whether it begins a block, without a passage marker before it
 * @example escape('1 < 2 *') // '1 \\< 2 \\*'
 */
export function escape(text: string, begins = false): string {
  const escaped = text.replace(signs, (sign) => `\\${sign}`).replace(address, '$1\\$2')
  if (!begins) return escaped
  // MDX looks for import and export before it resolves escapes, and letters cannot be escaped: a character reference
  // hides both
  if (opening.test(text)) return `&#${text.codePointAt(0)};${escaped.slice(1)}`
  // Markdown has no escape for a passage marker; an invisible word joiner after the ¶ keeps it from being read as one
  return escaped.replace(/^(\d+)([.)])/, '$1\\$2').replace(/^¶(?=T?\d)/, '¶&#8288;')
}

/** The MDX of a page: front matter with its title, headings, and passages with their markers. */
export const write = ({ title, blocks }: Page): string =>
  `---\n${stringify({ title }, { lineWidth: 0 })}---\n\n${joined(blocks)}\n`

/** Joins blocks with blank lines between them, but none between the items of one list. */
const joined = (blocks: Block[]): string =>
  blocks.reduce((text, block, index) => {
    const previous = blocks[index - 1]
    const inList = isItem(block) && previous !== undefined && isItem(previous) && !previous.source
    return `${text}${index === 0 ? '' : inList ? '\n' : '\n\n'}${
      block.kind === 'heading' ? `${'#'.repeat(block.level)} ` + `${escape(block.title)}` : passage(block)
    }`
  }, '')

/** Whether a block is an item of a list. */
const isItem = (block: Block): block is PassageBlock => block.kind === 'passage' && block.shape === 'item'

/** The MDX of a passage: its marker and text, then a quotation, a table or a source, where it has them. */
function passage({ passage, shape, text, quotation, table, source }: PassageBlock): string {
  const begin = shape === 'item' ? '- ' : shape === 'quotation' && quotation === undefined ? '> ' : ''
  return [
    `${begin}¶${passage} ${escape(text)}`.trimEnd(),
    ...(quotation === undefined ? [] : [`> ${escape(quotation, true)}`]),
    ...(table ? tableBlocks(table) : []),
    ...(source ? [`<Source id="${source.ids.join(' ')}"${source.inferred ? ' inferred' : ''} />`] : []),
  ].join('\n\n')
}

/** The blocks of a table: the table in GFM, and its note. */
function tableBlocks({ columns, rows, note }: Table): string[] {
  const row = (cells: readonly string[]) => `| ${cells.map((cell) => escape(cell)).join(' | ')} |`
  return [
    [row(columns), row(columns.map(() => '')).replace(/ {2}/g, ' --- '), ...rows.map(row)].join('\n'),
    ...(note ? [escape(note, true)] : []),
  ]
}

/**
 * The name of a page's file, `04-relations-with-china.mdx`; sorted, the names are in reading order.
 * @param page  its id
 * @param index its place in the account, counted from 0
 */
export const fileName = (page: Page['page'], index: number): string =>
  `${String(index + 1).padStart(2, '0')}-${page}.mdx`
