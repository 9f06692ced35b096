// Measures what each page weighs, and tells it as a table.
import type { Browser } from 'playwright-core'
import { homePath, searchPath } from '../../paths.ts'
import { measureTransfer, type Transfer } from './transfer.ts'

const kB = (bytes: number) => (bytes / 1000).toFixed(1)

/** A row of the table. */
const row = (name: string, { html, js, fonts, requests, nodes }: Transfer): string =>
  `| ${name} | ${kB(html)} | ${kB(js)} | **${kB(html + js)}** | ${kB(fonts)} | ${requests} | ${nodes} |`

/**
 * The table of page weights, for README.md.
 * @param origin where the built site is served
 * @param dist its folder
 * @param count of reading pages, of which `middle` and `largest` are two
 */
export async function weightTable(
  browser: Browser,
  origin: string,
  dist: string,
  { middle, largest, count }: { middle: string; largest: string; count: number },
): Promise<string> {
  const measure = async (name: string, path: string) =>
    row(`${name}\`${path}\``, await measureTransfer(browser, origin, dist, path))
  return [
    '| page | HTML with its styles | JavaScript | together | fonts | requests | DOM nodes |',
    '|---|---:|---:|---:|---:|---:|---:|',
    await measure('median reading page, ', middle),
    await measure('largest reading page, ', largest),
    await measure('', homePath),
    await measure('', searchPath),
    '| Starlight 0.42 on the same texts | | 24.5 | **43.5** | | 10 | |',
    '| our bounds, for the median reading page | | 3 | **14** | 70 | 3 | |',
    '',
    `kB (1,000 bytes) over the wire with brotli, before any interaction; ${count} reading pages; requests without ` +
      'fonts. No script is render-blocking, and no style sheet is a file; the text is shown in a font of the ' +
      'reader’s machine, which takes the room of ours, until ours have come (`font-display: swap`).',
  ].join('\n')
}
