// Tests where a text is broken into lines, and where it is cut; every character is one wide here.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { balancedLines, clampedLines } from '../../src/og/lines.ts'

const widthOf = (text: string) => text.length
const balanced = (text: string, width: number) => balancedLines(text, width, widthOf)
const clamped = (text: string, width: number, most: number) => clampedLines(text, width, most, widthOf)

describe('balancedLines', () => {
  for (const [name, text, width, lines] of [
    ['of nothing there are none', '', 5, []],
    ['one line is enough where the text fits', 'one two', 7, ['one two']],
    ['as few as there can be, about as long as each other', 'aa bb cc dd ee', 11, ['aa bb cc', 'dd ee']],
    ['a longer last one where that is more even', 'aa bbbbbb', 8, ['aa', 'bbbbbb']],
    ['a line ends after a hyphen between letters', 'of Sino-Soviet trade', 14, ['of Sino-', 'Soviet trade']],
    ['a line does not end within years', 'of 1975–1979', 9, ['of', '1975–1979']],
    ['a word wider than the room', 'a neighbours', 9, undefined],
  ] as const)
    test(`balancedLines: ${name}`, () => assert.deepEqual(balanced(text, width), lines))
})

describe('clampedLines', () => {
  for (const [name, text, width, most, lines] of [
    ['of nothing there are none', '', 5, 1, []],
    ['what fits is whole', 'one two', 4, 2, ['one', 'two']],
    ['what does not fit ends in an ellipsis', 'one two three', 8, 1, ['one two…']],
    ['a word has to go for the ellipsis', 'one two three', 7, 1, ['one…']],
    ['no comma stands before the ellipsis', 'one, two three', 6, 1, ['one…']],
    ['a long word is broken', 'abcdefgh', 3, 3, ['abc', 'def', 'gh']],
    ['letters have to go where there is one word', 'abcdefgh', 3, 2, ['abc', 'de…']],
  ] as const)
    test(`clampedLines: ${name}`, () => assert.deepEqual(clamped(text, width, most), lines))
})
