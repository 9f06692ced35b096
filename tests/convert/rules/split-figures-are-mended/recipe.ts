import { sample } from '../../sample.ts'

export default sample({
  passages: [{ passage: '1', lines: [[1, 1]] }],
  corrections: [
    { line: 1, from: '$1. 6', to: '$1.6', reason: 'split figure' },
    { line: 1, from: '$ 49', to: '$49', reason: 'split figure' },
    { line: 1, from: 'long- term', to: 'long-term', reason: 'space after a hyphen' },
  ],
})
