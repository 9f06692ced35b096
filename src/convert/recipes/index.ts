// The list of all recipes. A fifth account needs one more file and one more line here.
import type { Recipe } from '../recipe.ts'
import { factsAndDetails } from './facts-and-details.ts'
import { globalsecurity } from './globalsecurity.ts'
import { hayton } from './hayton.ts'
import { samardjian } from './samardjian.ts'

/** The recipes of all accounts. */
export const recipes: readonly Recipe[] = [factsAndDetails, globalsecurity, samardjian, hayton]
