// The collections of articles, one for each edition. All other content is data and is read by edition/read/data.ts.
import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
import { existsSync } from 'node:fs'
import { requirePageOfFile } from './paths.ts'
import { originalSchema, pageSchema } from './edition/schema/page.ts'

/** `hayton/relations-with-china`, the same for both editions of a page. */
const generateId = ({ entry }: { entry: string }): string => {
  const { account, page } = requirePageOfFile(`content/${entry}`)
  return `${account}/${page}`
}

const pages = defineCollection({
  loader: glob({
    base: './content',
    pattern: '*/[0-9][0-9]-*.mdx',
    generateId,
  }),
  schema: pageSchema,
})

// the original words, where a reader of the sources has imported them; nothing of it is ever committed
const originals = defineCollection({
  loader: existsSync('content/originals')
    ? glob({ base: './content/originals', pattern: '*/[0-9][0-9]-*.mdx', generateId })
    : () => [],
  schema: originalSchema,
})

export const collections = { pages, originals }
