// Subsets the Fontsource fonts to what the site uses and writes them to .cache/fonts/, with their style sheet; a font
// is subset again only when faces.ts or the font has changed.
import type { AstroIntegration } from 'astro'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import subsetFont from 'subset-font'
import { openCache } from '../atomic/content-cache.ts'
import { writeWhole } from '../atomic/file.ts'
import { faces, features, isBase } from './faces.ts'
import { readMetrics } from './metrics.ts'
import { fontStyles } from './stylesheet.ts'

const require = createRequire(import.meta.url)

/**
 * Writes the subset of every face that is missing or out of date.
 * @param folder where each `<name>.woff2` is written; beside fonts.css, which styles/common.css imports
 */
export async function subsetFonts(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const face of faces) {
    const original = await readFile(require.resolve(face.from))
    // the key shows whether the existing file was made from this font with these settings
    const key = createHash('sha256')
      .update(original)
      .update(JSON.stringify([face, features]))
      .digest('hex')
    const file = join(folder, `${face.name}.woff2`)
    const keyFile = `${file}.key`
    if (existsSync(file) && existsSync(keyFile) && (await readFile(keyFile, 'utf8')) === key) continue
    // a variable, not a literal in the call: the published types do not know keepFeatures yet
    const options = { targetFormat: 'woff2' as const, variationAxes: { wght: face.weight }, keepFeatures: features }
    writeWhole(file, await subsetFont(original, face.characters, options))
    writeWhole(keyFile, key)
  }
  writeWhole(join(folder, 'fonts.css'), fontStyles(await metricsIn(folder)))
}

/** The metrics of the families, kept for these fonts: to read them takes as long as to subset a face. */
async function metricsIn(folder: string): ReturnType<typeof readMetrics> {
  const cache = openCache(join(folder, 'metrics'), [fileURLToPath(new URL('metrics.ts', import.meta.url))])
  const originals = await Promise.all(faces.filter(isBase).map(({ from }) => readFile(require.resolve(from))))
  const content = createHash('sha256').update(Buffer.concat(originals)).update(JSON.stringify(faces)).digest('hex')
  const known = cache.get(content)
  if (known) return JSON.parse(known.toString()) as Awaited<ReturnType<typeof readMetrics>>
  const metrics = await readMetrics()
  cache.set(content, JSON.stringify(metrics))
  return metrics
}

/** The Astro integration that subsets the fonts before a build and when development starts. */
export const fonts = (): AstroIntegration => ({
  name: 'fonts',
  hooks: { 'astro:config:setup': ({ config }) => subsetFonts(fileURLToPath(new URL('.cache/fonts/', config.root))) },
})
