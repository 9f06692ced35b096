// Makes local fonts take the room of ours, so that nothing moves when ours come: each is scaled until its letters are
// as wide on average, and its lines as high (https://drafts.csswg.org/css-fonts-5/#font-metrics-override-desc).
import { families } from './faces.ts'
import { localFamilies, type LocalFont } from './local-fonts.ts'

/** The metrics of one of our fonts in one weight and style; widths and heights in ems. */
export interface Metrics {
  width: number
  ascent: number
  descent: number
  lineGap: number
}

/** The metrics of our families where text is set in them: in the weights of their fallbacks, and in italics. */
export type FamilyMetrics = Record<'regular' | 'bold', Metrics> & { italic?: Metrics }

const percent = (share: number): string => `${Math.round(share * 10000) / 100}%`

/** The name of a fallback, `Alegreya Georgia`. */
const nameOf = (family: keyof typeof families, local: string): string => `${families[family]} ${local}`

/** The @font-face rule of a local font that stands in for ours. */
function fallbackRule(name: string, descriptors: string[], { names, width }: LocalFont, ours: Metrics): string {
  const scale = ours.width / width
  return [
    '@font-face {',
    `  font-family: '${name}';`,
    `  src: ${names.map((local) => `local('${local}')`).join(', ')};`,
    ...descriptors.map((descriptor) => `  ${descriptor};`),
    `  size-adjust: ${percent(scale)};`,
    // these are scaled with the size, which is to leave the height of a line as it is
    `  ascent-override: ${percent(ours.ascent / scale)};`,
    `  descent-override: ${percent(ours.descent / scale)};`,
    `  line-gap-override: ${percent(ours.lineGap / scale)};`,
    '}',
  ].join('\n')
}

/** The @font-face rules of the local fonts that stand in for a family. */
export const fallbackRules = (family: keyof typeof families, ours: FamilyMetrics): string[] =>
  localFamilies[family].flatMap(({ name, regular, bold, italic }) => [
    fallbackRule(nameOf(family, name), ['font-weight: 400 500'], regular, ours.regular),
    fallbackRule(nameOf(family, name), ['font-weight: 600'], bold, ours.bold),
    ...(italic && ours.italic
      ? [fallbackRule(nameOf(family, name), ['font-weight: 400', 'font-style: italic'], italic, ours.italic)]
      : []),
  ])

/** A family with all that stands in for it, as a value of the property font-family. */
export const fontStack = (family: keyof typeof families): string =>
  [families[family], ...localFamilies[family].map(({ name }) => nameOf(family, name))]
    .map((name) => `'${name}'`)
    .concat({ serif: 'serif', sans: 'sans-serif' }[family])
    .join(', ')
