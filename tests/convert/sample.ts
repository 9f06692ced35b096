// A small made-up account for the tests of the converter.
import type { Manifest, OutlineSection } from '../../src/edition/manifest.ts'
import type { Recipe, RecipePassage } from '../../src/convert/recipe.ts'

export interface Sample {
  recipe: Recipe
  manifest: Manifest
}

type SamplePassage = RecipePassage & { section?: string }

/** A recipe for one page, and the manifest that fits it. What is not given is empty. */
export function sample({
  passages,
  sections = [],
  account = 'sample',
  ...rest
}: Partial<Omit<Recipe, 'passages'>> & { passages: readonly SamplePassage[]; sections?: OutlineSection[] }): Sample {
  return {
    recipe: {
      account,
      headings: [],
      omissions: [],
      removals: [],
      corrections: [],
      moves: [],
      ...rest,
      passages: passages.map(ownOf),
    },
    manifest: {
      outline: [{ account: account, page: 'harbour', title: 'The harbour', editorial: true, sections }],
      passages: passages.map(({ passage, section = 'harbour' }) => ({ account, passage, page: 'harbour', section })),
    },
  }
}

/** A passage for a recipe, without its section, which the manifest has. */
function ownOf(passage: SamplePassage): RecipePassage {
  const own = { ...passage }
  delete own.section
  return own
}

/** The name of the only page's file. */
export const pageFile = '01-harbour.mdx'
