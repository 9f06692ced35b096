import { sample } from '../../sample.ts'

export default sample({
  passages: [
    { passage: '1', lines: [[1, 1]] },
    { passage: '2', lines: [[2, 3]], kind: 'quotation' },
    { passage: '3', lines: [[4, 4]], kind: 'quotation' },
    { passage: '4', lines: [[5, 5]], kind: 'quotation', quotedFrom: 'The lamp' },
  ],
})
