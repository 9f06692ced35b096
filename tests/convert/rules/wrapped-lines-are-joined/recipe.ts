import { sample } from '../../sample.ts'

export default sample({
  passages: [
    { passage: '1', lines: [[1, 5]] },
    { passage: '2', lines: [[6, 6]] },
  ],
})
