// The headings of Hayton's report and their lines. The caption of Table 2 is listed as a heading: it is the title of
// its section, so the table has no caption of its own.
import type { Heading } from '../../recipe.ts'

/** A heading, by its section and its lines. */
const at = (section: string, first: number, last = first): Heading => ({ section, lines: [first, last] })

/** The headings in the order of the edition; that of chapter 1 comes later in the raw text. */
export const headings: readonly Heading[] = [
  at('executive-summary', 1),
  at('introduction', 53),
  at('strategic-context', 168),
  at('regional-security-views', 145, 146),
  at('long-term-strategic-goals', 178, 179),
  at('strategic-challenges-and-prospects', 254),
  at('economic-challenges', 256),
  at('security-challenges', 332),
  at('diplomatic-challenges', 412),
  at('strategic-prospects', 540),
  at('relations-with-china', 582),
  at('china-historical-summary', 618),
  at('china-contemporary-relations', 723),
  at('china-economic-relations', 725),
  at('china-military-cooperation', 817),
  at('china-case-studies', 911),
  at('land-and-maritime-boundaries', 924, 925),
  at('oil-rig-2014', 1026),
  at('china-challenges-and-prospects', 1198),
  at('china-challenges', 1200),
  at('china-prospects', 1275),
  at('china-military-meetings', 1491),
  at('relations-with-the-united-states', 1716),
  at('us-historical-summary', 1727),
  at('us-contemporary-relations', 1806),
  at('us-economic-relations', 1808),
  at('us-security-cooperation', 1884),
  at('us-case-studies', 1967),
  at('cam-ranh-bay', 1979),
  at('arms-embargo-human-rights', 2025),
  at('trans-pacific-partnership', 2114),
  at('us-challenges-and-prospects', 2172),
  at('us-challenges', 2174),
  at('us-prospects', 2328),
  at('balancing', 2375),
  at('domestic-debate', 2391),
  at('diversifying-relations', 2484),
  at('conclusions', 2608),
]
