import { sample } from '../../sample.ts'

export default sample({
  passages: [{ passage: 'T1', lines: [[1, 8]], kind: 'table' }],
  tables: {
    T1: (lines) => {
      const [caption = '', year = '', boats = '', ...rest] = lines.map(({ text }) => text)
      return { caption, columns: [year, boats], rows: [rest.slice(0, 2), rest.slice(2, 4)], note: rest[4] ?? '' }
    },
  },
})
