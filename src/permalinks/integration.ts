// Keeps the promise of the addresses when the site is built: writes what moved addresses need, then holds every address
// ever published against what was built.
import type { AstroIntegration } from 'astro'
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ContentError } from '../edition/fault.ts'
import { withAlias, withMoved } from './anchor-alias.ts'
import { movedScript, onwardPage } from './redirect-page.ts'
import { checkPromise, fileOf, leads, listFile } from './published.ts'
import { wentTo, type Redirect } from './redirects.ts'
import { readSite } from './built-site.ts'
import { loadContract } from '../edition/read/load.ts'
import { loadRedirects } from './read.ts'

/**
 * @param root the project's folder
 * @param dist the built site
 * @param origin where it is served
 * @throws ContentError with every redirect that cannot be, or every address that leads nowhere
 */
export function keepAddresses(root: string, dist: string, origin: string): void {
  const site = readSite(dist)
  const redirects = loadRedirects(root, (address) => leads(address, site))
  const within = redirects.filter(({ from }) => from.includes('#'))
  for (const redirect of redirects.filter((one) => !within.includes(one))) writeMoved(dist, redirect, origin, within)
  for (const redirect of within.filter(({ from }) => site.files.has(fileOf(pageOf(from))))) writePlace(dist, redirect)
  const list = join(root, listFile)
  const faults = checkPromise(
    existsSync(list) ? readFileSync(list, 'utf8') : '',
    readSite(dist),
    loadContract(root),
    (address) => wentTo(address, redirects),
  )
  if (faults.length > 0) throw new ContentError(faults)
}

const pageOf = (address: string): string => address.split('#')[0] ?? ''

/** A page that has moved leaves one that sends on; a file cannot, and stands at both addresses. */
function writeMoved(dist: string, { from, to }: Redirect, origin: string, within: Redirect[]): void {
  const file = join(dist, fileOf(from))
  mkdirSync(dirname(file), { recursive: true })
  if (!from.endsWith('/')) return copyFileSync(join(dist, fileOf(to)), file)
  const places = within
    .filter((place) => pageOf(place.from) === from)
    .map((place) => ({ id: place.from.split('#')[1] ?? '', to: place.to }))
  writeFileSync(
    file,
    onwardPage({
      title: 'This page has moved',
      to,
      canonical: new URL(to, origin).href,
      says: `It is now at ${to}`,
      places,
    }),
  )
  writeFileSync(join(dist, movedScript.file), movedScript.text)
}

/** A place that has moved leaves its id on the page where it was. */
function writePlace(dist: string, { from, to }: Redirect): void {
  const [path = '', id = ''] = from.split('#')
  const [page, target] = to.split('#')
  const file = join(dist, fileOf(path))
  const html = readFileSync(file, 'utf8')
  writeFileSync(file, page === path ? withAlias(html, id, target) : withMoved(html, id, to))
}

/** Comes after whatever writes files of the site. */
export const lastingAddresses = (): AstroIntegration => {
  let root = ''
  let origin = ''
  return {
    name: 'lasting-addresses',
    hooks: {
      // what is wrong in redirects.yaml itself need not wait for the site to be built
      'astro:config:setup': ({ config, command }) => {
        if (command === 'build') loadRedirects(fileURLToPath(config.root))
      },
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root)
        origin = config.site ?? ''
      },
      'astro:build:done': ({ dir }) => keepAddresses(root, fileURLToPath(dir), origin),
    },
  }
}
