import { sample } from '../../sample.ts'

export default sample({
  passages: [
    { passage: '1', lines: [[1, 1]], source: { ids: ['harbour-book'] } },
    { passage: '2', lines: [[2, 2]], source: { ids: ['harbour-book', 'almanac'] } },
    { passage: '3', lines: [[3, 3]], kind: 'item', source: { ids: ['almanac'] } },
    { passage: '4', lines: [[4, 4]], kind: 'item' },
    { passage: '5', lines: [[5, 5]], source: { ids: ['almanac'], inferred: true } },
  ],
  removals: [
    { line: 1, text: ' [Source: Harbour Book *]', reason: 'source mark' },
    { line: 2, text: ' *', reason: 'source mark' },
    { line: 3, text: ' +', reason: 'source mark' },
  ],
})
