// Makes the prints of the originals (text/prints.ts), by which the search knows words that were pasted from them. Like
// the fingerprints they are committed instead of the texts: no words can be recovered from 24 bits of a hash.
import type { Manifest } from '../edition/manifest.ts'
import { gramHashes, sureLength, winnow } from '../text/prints.ts'
import type { PassagePrints } from '../text/print-file.ts'
import { sentencesOf } from '../text/sentences.ts'
import { tokenize } from '../text/tokenize.ts'
import type { PassageBlock } from './blocks.ts'
import { clean } from './clean.ts'
import type { Raw } from './folder.ts'
import { parse } from './parse.ts'
import type { Recipe } from './recipe.ts'

/** A passage of an original. */
interface PassageText {
  account: string
  passage: string
  text: string
}

/**
 * The passages of the originals, in the order of the recipes and of their pages.
 * @param raws account → raw text, as `readFolder` returns them
 * @throws ConvertError where text, recipe and manifest do not agree
 */
export const passageTexts = (
  raws: ReadonlyMap<string, Raw>,
  recipes: readonly Recipe[],
  manifest: Manifest,
): PassageText[] =>
  recipes.flatMap((recipe) => {
    const raw = raws.get(recipe.account)
    if (!raw) return []
    return parse(raw.file, clean(raw.text), recipe, manifest)
      .flatMap(({ blocks }) => blocks)
      .filter((block) => block.kind === 'passage')
      .map((block) => ({ account: recipe.account, passage: block.passage, text: textOf(block) }))
  })

/** All words of a passage, in the order in which a reader who selects it copies them. */
const textOf = ({ text, quotation, table }: PassageBlock): string =>
  [text, quotation, ...(table ? [...table.columns, ...table.rows.flat(), table.note] : [])]
    .filter((part) => part !== undefined)
    .join(' ')

/**
 * The prints of passages. A passage of fewer than four words has none. Of a sentence with fewer than eight words every
 * hash is kept: winnowed it might have a single print, or none at its ends, and would not be known when pasted whole.
 */
export const printsOf = (passages: readonly PassageText[]): PassagePrints[] =>
  passages.map(({ account, passage, text }) => {
    const short = sentencesOf(text)
      .map(tokenize)
      .filter((words) => words.length < sureLength)
    return {
      account,
      passage,
      prints: [...new Set([...winnow(gramHashes(tokenize(text))), ...short.flatMap(gramHashes)])],
    }
  })
