// Collects what the search index needs besides the articles: the names and their other spellings, the facets (account,
// topic, period, edition) by which results can be filtered, and what the directory is made from.
import { parsePagePath, pathOf } from '../../paths.ts'
import { periodsIn } from '../../text/years.ts'
import { sectionKey } from '../../edition/section-refs.ts'
import { topicsBySection } from '../../edition/topics.ts'
import type { SearchData } from './index-files.ts'
import {
  loadAccounts,
  loadFigures,
  loadManifest,
  loadNames,
  loadPeriods,
  loadQuestions,
  loadSpellings,
  loadTopics,
  loadWordGroups,
} from '../../edition/read/load.ts'

/**
 * Reads the names, spellings, topics, periods and questions of the edition for the index.
 * @param root the project's folder
 * @returns what `searchFiles` needs beside the sections
 * @throws Error where a data file is missing or faulty, with its file and line
 */
export function searchData(root: string): SearchData {
  const accounts = loadAccounts(root)
  const topics = loadTopics(root)
  const manifest = loadManifest(root)
  const bySection = topicsBySection(topics, manifest)
  const periods = loadPeriods(root)
  const names = loadNames(root)
  const figures = loadFigures(root)
  return {
    names,
    directory: { accounts, manifest, names, questions: loadQuestions(root), topics, figures },
    spellings: loadSpellings(root),
    wordGroups: loadWordGroups(root),
    facetsOf: ({ url, account, parts }) => {
      const { page = '' } = parsePagePath(pathOf(url))
      const section = url.slice(pathOf(url).length + 1)
      // notes are left out: their years are those of other accounts, or of what came to light later
      return {
        topic: bySection.get(sectionKey({ account, page, section: section || page })) ?? [],
        period: periodsIn(
          parts
            .filter(({ note }) => !note)
            .map(({ text }) => text)
            .join('\n'),
          periods,
        ),
      }
    },
    choices: [
      {
        facet: 'account',
        label: 'Account',
        allLabel: 'All accounts',
        values: accounts.map(({ id, short }) => [id, short]),
      },
      { facet: 'topic', label: 'Topic', allLabel: 'All topics', values: topics.map(({ id, title }) => [id, title]) },
      {
        facet: 'period',
        label: 'Period',
        allLabel: 'All periods',
        values: periods.map(({ id, title }) => [id, title]),
      },
      {
        facet: 'edition',
        label: 'Edition',
        allLabel: 'Both editions',
        values: [
          ['original', 'Original words'],
          ['restated', 'Restated'],
        ],
      },
    ],
  }
}
