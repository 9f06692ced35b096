// Converts one account in memory, from raw text to MDX, by the steps clean, parse and write. The proof checks the
// result.
import type { Manifest } from '../edition/manifest.ts'
import { clean } from './clean.ts'
import { parse } from './parse.ts'
import type { Recipe } from './recipe.ts'
import { fileName, write } from './write.ts'

/**
 * Converts an account.
 * @param file name of the raw text, for messages
 * @param text the raw text, decoded
 * @returns file name → MDX
 * @throws ConvertError where text, recipe and manifest do not agree
 */
export const convert = (file: string, text: string, recipe: Recipe, manifest: Manifest): Map<string, string> =>
  new Map(parse(file, clean(text), recipe, manifest).map((page, index) => [fileName(page.page, index), write(page)]))
