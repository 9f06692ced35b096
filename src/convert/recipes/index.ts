// The recipes of all accounts. A fifth account is one file more and one line here.
import type { Recipe } from '../recipe.ts'
import { factsAndDetails } from './facts-and-details.ts'
import { globalsecurity } from './globalsecurity.ts'
import { hayton } from './hayton.ts'
import { samardjian } from './samardjian.ts'

export const recipes: readonly Recipe[] = [factsAndDetails, globalsecurity, samardjian, hayton]
