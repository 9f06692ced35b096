import { sample } from '../../sample.ts'

export default sample({
  passages: [{ passage: '1', lines: [[1, 1]] }],
  corrections: [
    { line: 1, from: 'Pha.m', to: 'Phạm', reason: 'broken diacritic' },
    { line: 1, from: "Hu'ng", to: 'Hùng', reason: 'broken diacritic' },
  ],
})
