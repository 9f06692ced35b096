// Keeps permalinks working, as the last step of a build: writes the redirects of content/redirects.yaml into the site,
// then checks that every URL ever published (content/addresses.tsv) still resolves.
import type { AstroIntegration } from 'astro'
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ContentError } from '../edition/fault.ts'
import { withAnchorAlias, withMovedNotice } from './anchor-alias.ts'
import { redirectScript, redirectPage } from './redirect-page.ts'
import { checkPublishedUrls, fileOf, resolves } from './published.ts'
import { redirectTarget, type Redirect } from './redirects.ts'
import { readSite } from './built-site.ts'
import { loadManifest } from '../edition/read/load.ts'
import { absoluteUrl, withBase } from '../paths.ts'
import { loadPublished, loadRedirects } from './read.ts'

/**
 * Writes the redirects and checks the published URLs of a built site.
 * @param root   the project's folder
 * @param dist   the built site's folder
 * @param origin where it is served, `https://example.org`
 * @throws ContentError with every invalid redirect, or every published URL that does not resolve
 */
export function keepPermalinks(root: string, dist: string, origin: string): void {
  const site = readSite(dist)
  const redirects = loadRedirects(root, (address) => resolves(address, site))
  const fragmentRedirects = redirects.filter(({ from }) => from.includes('#'))
  for (const redirect of redirects.filter((one) => !fragmentRedirects.includes(one)))
    writeRedirect(dist, redirect, origin, fragmentRedirects)
  for (const redirect of fragmentRedirects.filter(({ from }) => site.files.has(fileOf(pageOf(from)))))
    writeAnchorAlias(dist, redirect)
  const faults = checkPublishedUrls(loadPublished(root), readSite(dist), loadManifest(root), (address) =>
    redirectTarget(address, redirects),
  )
  if (faults.length > 0) throw new ContentError(faults)
}

/** An address without its fragment. */
const pageOf = (address: string): string => address.split('#')[0] ?? ''

/** Writes a redirect page at a page's old address. A file cannot redirect, so that it is copied to its old address. */
function writeRedirect(dist: string, { from, to }: Redirect, origin: string, fragmentRedirects: Redirect[]): void {
  const file = join(dist, fileOf(from))
  mkdirSync(dirname(file), { recursive: true })
  if (!from.endsWith('/')) return copyFileSync(join(dist, fileOf(to)), file)
  const anchors = fragmentRedirects
    .filter((anchor) => pageOf(anchor.from) === from)
    .map((anchor) => ({ id: anchor.from.split('#')[1] ?? '', to: anchor.to }))
  writeFileSync(
    file,
    redirectPage({
      title: 'This page has moved',
      to,
      canonical: absoluteUrl(to, origin),
      linkText: `It is now at ${withBase(to)}`,
      anchors,
    }),
  )
  writeFileSync(join(dist, redirectScript.file), redirectScript.text)
}

/** Writes the old id of a section or passage that has moved into the page where it was. */
function writeAnchorAlias(dist: string, { from, to }: Redirect): void {
  const [path = '', id = ''] = from.split('#')
  const [page, target] = to.split('#')
  const file = join(dist, fileOf(path))
  const html = readFileSync(file, 'utf8')
  writeFileSync(file, page === path ? withAnchorAlias(html, id, target) : withMovedNotice(html, id, to))
}

/** The Astro integration. It must be the last one, after all that write files of the site. */
export const permalinks = (): AstroIntegration => {
  let root = ''
  let origin = ''
  return {
    name: 'permalinks',
    hooks: {
      // faults in redirects.yaml itself are reported before the site is built
      'astro:config:setup': ({ config, command }) => {
        if (command === 'build') loadRedirects(fileURLToPath(config.root))
      },
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root)
        origin = config.site ?? ''
      },
      'astro:build:done': ({ dir }) => keepPermalinks(root, fileURLToPath(dir), origin),
    },
  }
}
