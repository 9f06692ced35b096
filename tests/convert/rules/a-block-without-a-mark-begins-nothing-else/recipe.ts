import { sample } from '../../sample.ts'

export default sample({
  passages: ['¶9', 'import', '12.', '- a'].map((quotedFrom, index) => ({
    passage: String(index + 1),
    lines: [[index + 1, index + 1]],
    kind: 'quotation',
    quotedFrom,
  })),
})
