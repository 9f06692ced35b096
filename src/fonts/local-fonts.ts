// The fonts of readers' own machines in which the text is shown until ours have come: which they are, and how wide.
//
// A width is the mean advance of a letter in ems, each letter weighted by its frequency in English, as
// @capsizecss/unpack reads it from a font (`xWidthAvg`). Those of Georgia, Times New Roman, Arial and Roboto are from
// @capsizecss/metrics 4.3.0, the others were read from the fonts themselves. The fonts of one entry have the same
// advances.

/** Fonts of the same width in one weight and style. */
export interface LocalFont {
  /** full names, by which the browser finds them; each costs a look at all fonts of the machine */
  names: string[]
  width: number
}

/** Fonts of the same width in all weights and styles. */
export interface LocalFamily {
  name: string
  regular: LocalFont
  bold: LocalFont
  italic?: LocalFont
}

/**
 * For each of our families the fonts that stand in for it; the browser takes the first that the machine has. Those come
 * first whose lines break most like ours.
 */
export const localFamilies: Record<'serif' | 'sans', LocalFamily[]> = {
  serif: [
    {
      name: 'Times', // Windows, macOS, iOS, Linux
      regular: { names: ['Times New Roman', 'Liberation Serif'], width: 832 / 2048 },
      bold: {
        names: ['Times New Roman Bold', 'Liberation Serif Bold'],
        width: 886 / 2048,
      },
      italic: {
        names: ['Times New Roman Italic', 'Liberation Serif Italic'],
        width: 836 / 2048,
      },
    },
    {
      name: 'Georgia', // where there is no Times
      regular: { names: ['Georgia', 'Gelasio'], width: 913 / 2048 },
      bold: { names: ['Georgia Bold', 'Gelasio Bold'], width: 1062 / 2048 },
      italic: { names: ['Georgia Italic', 'Gelasio Italic'], width: 931 / 2048 },
    },
    {
      name: 'Noto', // Android, Linux
      regular: { names: ['Noto Serif', 'Noto Serif Regular'], width: 0.481 },
      bold: { names: ['Noto Serif Bold'], width: 0.512 },
      italic: { names: ['Noto Serif Italic'], width: 0.469 },
    },
    {
      name: 'DejaVu', // Linux
      regular: { names: ['DejaVu Serif'], width: 1058 / 2048 },
      bold: { names: ['DejaVu Serif Bold'], width: 1168 / 2048 },
      italic: { names: ['DejaVu Serif Italic'], width: 1058 / 2048 },
    },
  ],
  sans: [
    {
      name: 'Arial', // Windows, macOS, iOS, Linux
      regular: {
        names: ['Arial', 'Helvetica', 'Liberation Sans'],
        width: 913 / 2048,
      },
      bold: {
        names: ['Arial Bold', 'Helvetica Bold', 'Liberation Sans Bold'],
        width: 983 / 2048,
      },
    },
    {
      name: 'Roboto', // Android
      regular: { names: ['Roboto', 'Roboto Regular'], width: 911 / 2048 },
      bold: { names: ['Roboto Bold'], width: 926 / 2048 },
    },
    {
      name: 'Noto', // Linux
      regular: { names: ['Noto Sans', 'Noto Sans Regular'], width: 0.474 },
      bold: { names: ['Noto Sans Bold'], width: 0.504 },
    },
    {
      name: 'DejaVu', // Linux
      regular: { names: ['DejaVu Sans'], width: 1041 / 2048 },
      bold: { names: ['DejaVu Sans Bold'], width: 1176 / 2048 },
    },
  ],
}
