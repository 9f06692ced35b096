// Asks the search of a built site in Node, on its index on the disk. What is found is what a browser would show.
import { shortPath } from '../../paths.ts'
import { answersOf } from '../../search/engine/directory.ts'
import { search } from '../../search/engine/search.ts'
import { loadDirectory } from '../../search/engine/suggestions.ts'
import { searchOnDisk } from '../measure/disk-source.ts'
import type { Ask } from './ask.ts'

/** @param dist the folder of the built site */
export function askOnDisk(dist: string): Ask {
  searchOnDisk(dist)
  return async (query) => {
    const { groups, findPasted } = await search(query)
    const pasted = await findPasted?.()
    const entries = answersOf(query, await loadDirectory()).map(({ url, answers = [] }) =>
      answers.length > 0 ? answers.map((answer) => answer.url) : [url],
    )
    return {
      entries: [...(pasted ? [[shortPath(pasted.account, pasted.passage)]] : []), ...entries],
      hits: groups.flatMap(({ hits }) =>
        hits.flatMap(({ url, otherPassages, otherEdition }) => [
          url,
          ...otherPassages.map((place) => place.url),
          ...(otherEdition ? [otherEdition.url] : []),
        ]),
      ),
    }
  }
}
