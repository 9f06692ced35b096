// What the search takes from the content beside the articles: names, and what a section can be filtered by.
import { parsePagePath, pathOf } from '../../paths.ts'
import { periodsIn } from '../../text/years.ts'
import { topicsOf } from '../../edition/topics.ts'
import type { SearchData } from './index-files.ts'
import { loadAccounts, loadNames, loadPeriods, loadSpellings, loadTopics } from '../../edition/read/load.ts'

/** @param root the project's folder */
export function searchData(root: string): SearchData {
  const accounts = loadAccounts(root)
  const topics = loadTopics(root)
  const periods = loadPeriods(root)
  return {
    names: loadNames(root),
    spellings: loadSpellings(root),
    facetsOf: ({ url, account, parts }) => {
      const { page = '' } = parsePagePath(pathOf(url))
      const section = url.slice(pathOf(url).length + 1)
      // the years of our own notes are those of other accounts, or of what came to light later
      return {
        topic: topicsOf(topics, account, section || page),
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
      { facet: 'account', label: 'Account', any: 'All accounts', values: accounts.map(({ id, short }) => [id, short]) },
      { facet: 'topic', label: 'Topic', any: 'All topics', values: topics.map(({ id, title }) => [id, title]) },
      { facet: 'period', label: 'Period', any: 'All periods', values: periods.map(({ id, title }) => [id, title]) },
      {
        facet: 'edition',
        label: 'Edition',
        any: 'Both editions',
        values: [
          ['original', 'Original words'],
          ['restated', 'Restated'],
        ],
      },
    ],
  }
}
