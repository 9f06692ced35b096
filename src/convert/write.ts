// Step 3, MDX: blocks → the text of a page. The one place that escapes.
import { stringify } from 'yaml'
import type { Block, Page, PassageBlock } from './blocks.ts'
import type { Table } from './recipe.ts'

/** Signs that mean something to Markdown, GFM or MDX wherever they stand. */
const signs = /[\\{}<>*_[\]`~|&#]/g

/**
 * Where an address begins, GFM reads on to the next space and takes no escapes in it; hidden here, it is found again
 * once these are gone.
 */
const address = /(https?|www|(?=@))([:.@])/gi

/**
 * What means something only where a block begins: list marks, rules, `12.`, MDX's import and export, and our own
 * passage mark.
 */
const opening = /^(?:[-+=:]|import\b|export\b)/

/**
 * Text that MDX prints as it stands. `$` and quotation marks are safe.
 * @param begins whether it begins a block, without a mark before it
 */
export function escape(text: string, begins = false): string {
  const escaped = text.replace(signs, (sign) => `\\${sign}`).replace(address, '$1\\$2')
  if (!begins) return escaped
  // MDX looks for import and export before it looks for escapes, and a letter takes none: a reference hides both
  if (opening.test(text)) return `&#${text.codePointAt(0)};${escaped.slice(1)}`
  // a passage mark is ours alone; between it and its number nothing is seen
  return escaped.replace(/^(\d+)([.)])/, '$1\\$2').replace(/^¶(?=T?\d)/, '¶&#8288;')
}

/** The MDX of a page: front matter with its title, headings, passages with their marks. */
export const write = ({ title, blocks }: Page): string =>
  `---\n${stringify({ title }, { lineWidth: 0 })}---\n\n${joined(blocks)}\n`

/** Blank lines between blocks, none between the items of one list. */
const joined = (blocks: Block[]): string =>
  blocks.reduce((text, block, index) => {
    const previous = blocks[index - 1]
    const inList = isItem(block) && previous !== undefined && isItem(previous) && !previous.source
    return `${text}${index === 0 ? '' : inList ? '\n' : '\n\n'}${
      block.kind === 'heading' ? `${'#'.repeat(block.level)} ` + `${escape(block.title)}` : passage(block)
    }`
  }, '')

const isItem = (block: Block): block is PassageBlock => block.kind === 'passage' && block.shape === 'item'

function passage({ passage, shape, text, quotation, table, source }: PassageBlock): string {
  const begin = shape === 'item' ? '- ' : shape === 'quotation' && quotation === undefined ? '> ' : ''
  return [
    `${begin}¶${passage} ${escape(text)}`.trimEnd(),
    ...(quotation === undefined ? [] : [`> ${escape(quotation, true)}`]),
    ...(table ? tableBlocks(table) : []),
    ...(source ? [`<Source id="${source.ids.join(' ')}"${source.inferred ? ' inferred' : ''} />`] : []),
  ].join('\n\n')
}

function tableBlocks({ columns, rows, note }: Table): string[] {
  const row = (cells: readonly string[]) => `| ${cells.map((cell) => escape(cell)).join(' | ')} |`
  return [
    [row(columns), row(columns.map(() => '')).replace(/ {2}/g, ' --- '), ...rows.map(row)].join('\n'),
    ...(note ? [escape(note, true)] : []),
  ]
}

/** The file's name in reading order: `04-relations-with-china.mdx`. */
export const fileName = (page: Page['page'], index: number): string =>
  `${String(index + 1).padStart(2, '0')}-${page}.mdx`
