import { sample } from '../../sample.ts'

export default sample({
  passages: [{ passage: '1', lines: [[1, 1]] }],
  corrections: [
    { line: 1, from: '$1. 6', to: '$1.6', because: 'split figure' },
    { line: 1, from: '$ 49', to: '$49', because: 'split figure' },
    { line: 1, from: 'long- term', to: 'long-term', because: 'space after a hyphen' },
  ],
})
