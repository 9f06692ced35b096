// The collection of articles. All other content is data and is read by edition/data.ts.
import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
import { pageOfFile } from './lib/address.ts'
import { pageSchema } from './lib/schema/page.ts'

const pages = defineCollection({
  loader: glob({
    base: './content',
    pattern: '*/[0-9][0-9]-*.mdx',
    generateId: ({ entry }) => {
      const place = pageOfFile(`content/${entry}`)
      if (!place) throw new Error(`content/${entry} is no page of an account.`)
      return `${place.account}/${place.page}`
    },
  }),
  schema: pageSchema,
})

export const collections = { pages }
