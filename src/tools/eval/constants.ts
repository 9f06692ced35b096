// The constants of the search: which there are, what switches each off, and a module in which one has another value.

/** A constant, as a file of constants exports it. */
export interface Constant {
  name: string
  value: number
}

/** `export const titleBonus = 1.1`, alone on its line */
const declaration = /^export const (\w+) = ([\d._]+)$/gm

/** The constants of a file, in its order. @param source its text */
export const constantsIn = (source: string): Constant[] =>
  [...source.matchAll(declaration)].map(([, name = '', value = '']) => ({
    name,
    value: Number(value.replaceAll('_', '')),
  }))

/**
 * A file of constants in which one has another value.
 * @param source its text
 * @throws Error where it has no such constant
 */
export function withConstant(source: string, { name, value }: Constant): string {
  const changed = source.replace(declaration, (line, other: string) =>
    other === name ? `export const ${name} = ${value}` : line,
  )
  if (!constantsIn(source).some((one) => one.name === name)) throw new Error(`There is no constant ${name}.`)
  return changed
}

/**
 * The value at which a constant does nothing, where that is not 0: what it makes less of then counts in full, what it
 * tells apart counts alike, and what it begins at is never reached.
 */
const neutral: Record<string, number> = {
  // at 0 a word that does not occur would have no number at all
  k1: 0.001,
  averageLength: Infinity,
  stemMatch: 1,
  prefixMatch: 1,
  noteWeight: 1,
  exactDiacriticsBonus: 1.2,
  pastedPhrase: Infinity,
  replacementWeight: 1,
  prefixShare: 1,
  baseFrequencyShare: 1,
  otherPassageShare: 1,
}

/** The names of the constants that have a neutral value of their own. */
export const neutralNames: readonly string[] = Object.keys(neutral)

/** A constant with another value, and what was done to it. */
export interface Variation extends Constant {
  change: 'off' | 'halved' | 'doubled'
}

/** A constant switched off, halved and doubled. */
export const variationsOf = ({ name, value }: Constant): Variation[] => [
  { name, value: neutral[name] ?? 0, change: 'off' },
  { name, value: value / 2, change: 'halved' },
  { name, value: value * 2, change: 'doubled' },
]
