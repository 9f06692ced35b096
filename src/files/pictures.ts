// The Open Graph image of each page, shown where somebody links to it: /og/home.png, /og/hayton-introduction.png.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { loadAccounts, loadManifest } from '../edition/read/load.ts'
import { cardsOf } from '../og/cards.ts'
import { renderCard } from '../og/render.ts'
import { ogPath } from '../paths.ts'
import { openCache } from '../atomic/content-cache.ts'
import { pathInSite, type SiteFile } from './site-file.ts'

/** What draws an image: a change in one of these makes another of the same texts. */
const programsOf = (root: string): string[] => [
  ...readdirSync(join(root, 'src/og'))
    .sort()
    .map((name) => join(root, 'src/og', name)),
  join(root, 'src/fonts/faces.ts'),
  join(root, 'package.json'),
]

/**
 * The images of all pages. They are kept between builds, by the texts that stand on them: to read one takes a twentieth
 * of drawing it, and no font.
 * @param root the project's folder
 */
export function pictures(root: string): SiteFile[] {
  const cache = openCache(join(root, '.cache/pictures'), programsOf(root))
  return cardsOf(loadAccounts(root), loadManifest(root)).flatMap(([path, card]): SiteFile[] => {
    const address = ogPath(path)
    if (address === undefined) return []
    const content = async () => {
      const texts = JSON.stringify(card)
      const known = cache.get(texts)
      if (known) return known
      const drawn = await renderCard(card)
      cache.set(texts, drawn)
      return drawn
    }
    return [{ path: pathInSite(address), content }]
  })
}
