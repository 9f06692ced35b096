// One account, in memory: raw text → clean → parse → write. The proof reads what came of it.
import type { Manifest } from '../edition/manifest.ts'
import { clean } from './clean.ts'
import { parse } from './parse.ts'
import type { Recipe } from './recipe.ts'
import { fileName, write } from './write.ts'

/**
 * @param file name of the raw text, for messages
 * @param text the raw text, decoded
 * @returns file name → MDX
 * @throws ConvertError at whatever is wrong
 */
export const convert = (file: string, text: string, recipe: Recipe, manifest: Manifest): Map<string, string> =>
  new Map(parse(file, clean(text), recipe, manifest).map((page, index) => [fileName(page.page, index), write(page)]))
