import { sample } from '../../sample.ts'

export default sample({
  passages: [
    { passage: '1', lines: [[4, 4]] },
    { passage: '2', lines: [[1, 1]], section: 'crew' },
    { passage: '3', lines: [[3, 3]], section: 'captain' },
  ],
  headings: [{ section: 'crew', lines: [2, 2] }],
  moves: [
    { what: 'crew', reason: 'printed after the first paragraph of its section' },
    { what: '¶1', reason: 'printed last' },
  ],
  sections: [
    { id: 'crew', title: 'The crew', level: 2, editorial: false },
    { id: 'captain', title: 'Its captain', level: 3, editorial: true },
  ],
})
