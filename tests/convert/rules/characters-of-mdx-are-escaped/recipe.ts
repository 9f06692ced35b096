import { sample } from '../../sample.ts'

export default sample({ passages: [1, 2, 3].map((line) => ({ passage: String(line), lines: [[line, line]] })) })
