// /llms.txt, in the format of https://llmstxt.org: tells language models what the site contains and where to read it as
// Markdown.
import { getCollection } from 'astro:content'
import type { APIRoute } from 'astro'
import * as edition from '../edition/read/collections.ts'
import type { Account } from '../edition/schema/account.ts'
import { aboutPath, absoluteUrl, markdownPath, passagesPath, sitemapPath } from '../paths.ts'
import { pagesOf } from '../edition/manifest.ts'
import { authorOf } from '../edition/navigation.ts'
import { description, origin, subtitle, title } from '../site.ts'

export const GET: APIRoute = async () => {
  const pages = await getCollection('pages')
  const accounts = await edition.accounts()
  const manifest = await edition.manifest()
  const first = accounts[0]
  const advice = [
    'Every page is a restatement: it says in our words, not in those of the account, all that the account says,',
    'errors included. So cite it as what the account says, by account and passage',
    `(“${first?.short} ¶1”), never as the account’s wording; only what stands in quotation marks is a quotation there`,
    'too. What stands in a note is this edition’s own remark, and not the account’s. A passage’s number is the same',
    'everywhere and does not change.',
  ].join(' ')
  const link = (name: string, path: string, says: string) =>
    `- [${name}](${absoluteUrl(path, origin)}): ${says.replace(/\s+/g, ' ').trim()}`
  const account = ({ id, title, dated, ...rest }: Account) => `## ${authorOf(rest)}, “${title}” (${dated})

${pagesOf(manifest, id)
  .map(({ page, title }) =>
    link(title, markdownPath(id, page), pages.find((entry) => entry.id === `${id}/${page}`)?.data.summary ?? ''),
  )
  .join('\n')}`
  return new Response(
    `# ${title}: ${subtitle}

> ${description}

${advice}

${accounts.map(account).join('\n\n')}

## All passages

${link(
  'passages.json',
  passagesPath,
  'every passage with its address, its short address, its section and ' + 'its first words',
)}

## Optional

${link('About this edition', aboutPath, 'how the restatements are made and checked')}
${link('Sitemap', sitemapPath, 'the address of every page')}
`,
    { headers: { 'Content-Type': 'text/plain; charset=utf-8' } },
  )
}
