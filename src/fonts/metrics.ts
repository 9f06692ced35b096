// Reads the metrics of our fonts from the faces that the text is set in, one weight at a time.
import { fromBuffer } from '@capsizecss/unpack'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import subsetFont from 'subset-font'
import { faces, isBase, type Face } from './faces.ts'
import type { FamilyMetrics, Metrics } from './fallbacks.ts'

const require = createRequire(import.meta.url)

/** The weights for which there is a fallback each; 500, in which headings are set, is nearer to 400. */
const weights = { regular: 400, bold: 600 }

/**
 * The metrics of a face in one weight.
 * @throws Error where there is no such face
 */
async function metricsOf(family: Face['family'], style: Face['style'], weight: number): Promise<Metrics> {
  const face = faces.find((one) => isBase(one) && one.family === family && one.style === style)
  if (!face) throw new Error(`faces.ts has no base of the family ${family}, ${style}.`)
  const options = { targetFormat: 'truetype' as const, variationAxes: { wght: weight } }
  const font = await subsetFont(await readFile(require.resolve(face.from)), face.characters, options)
  const { unitsPerEm, xWidthAvg, ascent, descent, lineGap } = await fromBuffer(font)
  return {
    width: xWidthAvg / unitsPerEm,
    ascent: ascent / unitsPerEm,
    // below the baseline, and therefore negative in the font
    descent: -descent / unitsPerEm,
    lineGap: lineGap / unitsPerEm,
  }
}

/** The metrics of both families, as `fontStyles` wants them. */
export async function readMetrics(): Promise<Record<Face['family'], FamilyMetrics>> {
  const upright = async (family: Face['family']) => ({
    regular: await metricsOf(family, 'normal', weights.regular),
    bold: await metricsOf(family, 'normal', weights.bold),
  })
  return {
    serif: { ...(await upright('serif')), italic: await metricsOf('serif', 'italic', weights.regular) },
    sans: await upright('sans'),
  }
}
