import { sample } from '../../sample.ts'

export default sample({
  passages: [
    {
      passage: '1',
      lines: [
        [1, 1],
        [3, 3],
        [5, 5],
      ],
    },
  ],
  omissions: [
    { lines: [2, 2], reason: 'caption' },
    { lines: [4, 4], reason: 'pull quote' },
  ],
})
