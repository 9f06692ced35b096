import { sample } from '../../sample.ts'

export default sample({
  passages: [
    { passage: '1', lines: [[1, 1]] },
    { passage: '2', lines: [[3, 3]] },
  ],
})
