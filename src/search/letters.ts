// Writes the letters that Pagefind does not fold so that it folds them.
//
// Pagefind takes text apart into base letters and marks and drops the marks: "nguyen" finds "Nguyễn". đ is a letter of its own in
// Unicode and has no mark to drop, so "doi moi" misses "Đổi Mới" (Pagefind #1210). Both sides, the text that is
// indexed and the words that are searched, therefore write such a letter as its base with U+0369, a mark that no
// language here uses; what Pagefind gives back is decoded before it is shown.
const pairs = [
  ['đ', 'd\u0369'], ['Đ', 'D\u0369'], ['ł', 'l\u0369'], ['Ł', 'L\u0369'], ['ø', 'o\u0369'], ['Ø', 'O\u0369'],
  ['ß', 's\u0369s'], ['æ', 'a\u0369e'], ['Æ', 'A\u0369E'], ['œ', 'o\u0363e'], ['Œ', 'O\u0363E'],
] as const

const coded = new Map<string, string>(pairs), plain = new Map<string, string>(pairs.map(([letter, code]) => [code, letter]))
const letters = new RegExp(`[${pairs.map(([letter]) => letter).join('')}]`, 'gu')
const codes = new RegExp(pairs.map(([, code]) => code).sort((a, b) => b.length - a.length).join('|'), 'gu')

/** @example encode('Đổi') // 'D\u0369ổi' */
export const encode = (text: string): string => text.normalize('NFC').replace(letters, (letter) => coded.get(letter) ?? letter)

/** The inverse of `encode`: `decode(encode(text))` is `text` in NFC. */
export const decode = (text: string): string => text.replace(codes, (code) => plain.get(code) ?? code)
