import { sample } from '../../sample.ts'

export default sample({
  passages: [{ passage: '1', lines: [[1, 2]] }],
  removals: [
    { line: 1, text: '5', nth: 2, reason: 'endnote mark' },
    { line: 2, text: '11', reason: 'endnote mark' },
    { line: 2, text: '2', nth: 3, reason: 'endnote mark' },
    { line: 2, text: ' [3]', reason: 'endnote mark' },
  ],
})
