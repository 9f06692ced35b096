import { sample } from '../../sample.ts'

export default sample({
  passages: [{ passage: '1', lines: [[1, 1]] }],
  removals: [{ line: 1, text: 'A wall', until: '(drawing). ', reason: 'caption' }],
})
