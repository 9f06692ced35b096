// Measures how a build grows with the edition, beside Starlight with as many pages of the same words, and how long a
// second build of this edition takes after a word was changed; writes the tables into README.md.
//
// npm run bench -- 24 300      these sizes only; then README.md is left as it is
import { cpus } from 'node:os'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { withPart } from '../measure/readme.ts'
import { starlightBuild, writeStarlightSite } from '../starlight/build.ts'
import { madeUpEdition } from './made-up-edition.ts'
import { buildOf, copyProject } from './project-copy.ts'
import { madeUpStarlightPages } from './starlight-pages.ts'
import { watchBuild, type Watched } from './watch-build.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
/** Numbers of pages. */
const sizes = [24, 300, 1500, 3000]

interface Row {
  pages: number
  first: Watched
  second: Watched
  starlight: Watched
}

/** Builds an edition of so many pages twice, and the same pages with Starlight between. */
async function measure(pages: number): Promise<Row> {
  const content = madeUpEdition(pages, readFileSync(join(root, 'content/periods.yaml'), 'utf8'))
  const folder = copyProject(root, String(pages), content)
  const site = join(root, `.cache/starlight/bench-${pages}`)
  writeStarlightSite({ pages: madeUpStarlightPages(content), folder: site })
  const first = await watchBuild(buildOf(folder))
  const starlight = await watchBuild(starlightBuild(site))
  const second = await watchBuild(buildOf(folder))
  return { pages, first, second, starlight }
}

/** This edition: built for the first time, and again after a word of an article was changed. */
async function measureChange(): Promise<{ first: Watched; second: Watched }> {
  const folder = copyProject(root, 'this-edition')
  const first = await watchBuild(buildOf(folder))
  const article = join(folder, 'content/hayton/02-introduction.mdx')
  writeFileSync(article, readFileSync(article, 'utf8').replace(/(¶\d+ )/, '$1Indeed, '))
  return { first, second: await watchBuild(buildOf(folder)) }
}

const seconds = (value: number | undefined): string => (value === undefined ? '' : value.toFixed(1))
const memory = ({ memory }: { memory: number }): string => (memory / 1e9).toFixed(1)
/** A phase: its seconds, and the most memory in it. */
const phase = (one: { seconds: number; memory: number } | undefined): string =>
  one ? `${seconds(one.seconds)} · ${memory(one)}` : ''

const table = (rows: Row[]): string =>
  [
    '| pages | check | content | bundle | pages | finish | **all, s** | ms · MB a page | GB | again, s ' +
      '| Starlight, s | GB | ratio |',
    `|${'---:|'.repeat(13)}`,
    ...rows.map(({ pages, first, second, starlight }) => {
      const { check, content, bundle, pages: drawn, finish } = first.phases
      const phases = [check, content, bundle, drawn, finish].map(phase).join(' | ')
      const each = `${((first.seconds / pages) * 1000).toFixed(0)} · ${(first.memory / pages / 1e6).toFixed(1)}`
      return (
        `| ${pages.toLocaleString('en')} | ${phases} | **${seconds(first.seconds)}** | ${each} | ${memory(first)} | ` +
        `${seconds(second.seconds)} | ${seconds(starlight.seconds)} | ${memory(starlight)} | ` +
        `${(first.seconds / starlight.seconds).toFixed(2)} |`
      )
    }),
  ].join('\n')

// the first build of all reads every program from the disk: it is not measured
await measure(24)

const given = process.argv.slice(2).map(Number)
const rows: Row[] = []
for (const pages of given.length > 0 ? given : sizes) {
  rows.push(await measure(pages))
  console.log(table(rows.slice(-1)))
}
const change = await measureChange()
const words = [
  `Builds of made-up editions in the shape of this one, one run each, on ${cpus().length} cores: wall time in seconds,`,
  'and in GB the most memory that all processes of a build filled together. “Again” is a second build with nothing',
  'changed: pictures and citations are kept between builds. Starlight has the same words on as many pages, and no',
  'pictures, citations, Markdown files or short addresses.',
  `This edition takes ${seconds(change.first.seconds)} s,`,
  `and ${seconds(change.second.seconds)} s after a word was changed.`,
]
const text = `${table(rows)}\n\n${words.join(' ')}`
console.log(text)
if (given.length === 0) {
  const readme = join(root, 'README.md')
  writeFileSync(readme, withPart(readFileSync(readme, 'utf8'), 'builds', text))
}
