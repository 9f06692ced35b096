// Reads Vietnamese that was typed by the keys of an input method while the method was off: `Hoof Chis Minh`, `Ho62 Chi1
// Minh`.
import { englishLookAlikes } from './english-look-alikes.ts'
import { fold } from './tokenize.ts'
import { isSyllable, withTone, type Tone } from './vietnamese-syllable.ts'

/** What has been read of a syllable: its letters without the tone mark. */
interface Syllable {
  letters: string
  tone: Tone
  /** a letter has got its hat, horn, breve or stroke by a key */
  marked: boolean
}

const hats: Record<string, string> = { a: 'â', e: 'ê', o: 'ô' }
const telexTones: Record<string, Tone> = { s: 'acute', f: 'grave', r: 'hook', x: 'tilde', j: 'dot' }
const vniTones: Record<string, Tone> = { 1: 'acute', 2: 'grave', 3: 'hook', 4: 'tilde', 5: 'dot' }

const hasVowel = (letters: string): boolean => /[aăâeêioôơuưy]/.test(letters)

/** The syllable with its last letter of one kind replaced; none where it has no such letter. */
function replaceLast(syllable: Syllable, from: string, to: string | undefined): Syllable[] {
  const at = syllable.letters.lastIndexOf(from)
  if (at < 0 || to === undefined) return []
  return [{ ...syllable, letters: syllable.letters.slice(0, at) + to + syllable.letters.slice(at + 1), marked: true }]
}

/** The syllable with a tone; none before the vowel, nor where it has one: a second tone key is a plain letter. */
const setTone = (syllable: Syllable, tone: Tone): Syllable[] =>
  hasVowel(syllable.letters) && syllable.tone === 'level' ? [{ ...syllable, tone }] : []

/** The syllable without its tone, by the key that takes it back. */
const dropTone = (syllable: Syllable): Syllable[] =>
  syllable.tone === 'level' ? [] : [{ ...syllable, tone: 'level', marked: true }]

/** The syllable with a horn: on both vowels of `uo`, else on the last u or o; the u of `qu` is none. */
function setHorn(syllable: Syllable): Syllable[] {
  const letters = syllable.letters.replace(/(?<!q)uo|ưo|(?<!q)uơ/, 'ươ')
  if (letters !== syllable.letters) return [{ ...syllable, letters, marked: true }]
  const last = /[uo](?=[^uo]*$)/.exec(syllable.letters.replace('qu', 'q\0'))?.[0] ?? '\0'
  return replaceLast(syllable, last, last === 'o' ? 'ơ' : 'ư')
}

const add = (syllable: Syllable, letter: string): Syllable => ({ ...syllable, letters: syllable.letters + letter })

/** What a syllable can be after one more key of Telex. */
function telexKey(syllable: Syllable, key: string): Syllable[] {
  const { letters } = syllable
  const tone = telexTones[key]
  if (tone && (hasVowel(letters) || 'fj'.includes(key))) return setTone(syllable, tone)
  if (key === 'z') return dropTone(syllable)
  if (key === 'd' && /^[dđ]/.test(letters)) return /^d/.test(letters) ? replaceLast(syllable, 'd', 'đ') : []
  if (key === 'w') {
    // w alone is ư; after a it is the breve, but in ua the horn belongs to the u
    if (!hasVowel(letters)) return letters === '' ? [] : [{ ...add(syllable, 'ư'), marked: true }]
    const breve = /a/.test(letters) && !/(?<!q)ua/.test(letters)
    return breve ? replaceLast(syllable, 'a', 'ă') : setHorn(syllable)
  }
  // a vowel that comes again puts the hat on the first, or is a letter by itself (ngoao)
  return [...(key in hats ? replaceLast(syllable, key, hats[key]) : []), add(syllable, key)]
}

/** What a syllable can be after one more key of VNI. */
function vniKey(syllable: Syllable, key: string): Syllable[] {
  const tone = vniTones[key]
  if (tone) return setTone(syllable, tone)
  const hatless = /[aeo](?=[^aeo]*$)/.exec(syllable.letters)?.[0] ?? '\0'
  if (key === '6') return replaceLast(syllable, hatless, hats[hatless])
  if (key === '7') return setHorn(syllable)
  if (key === '8') return replaceLast(syllable, 'a', 'ă')
  if (key === '9') return syllable.letters.startsWith('d') ? replaceLast(syllable, 'd', 'đ') : []
  return key === '0' ? dropTone(syllable) : [add(syllable, key)]
}

/** `ươ` whole, where its horns came one by one, and `uơ` where nothing follows (thuở). */
const mendHorns = (letters: string): string => letters.replace(/ưo|(?<!q)uơ/, 'ươ').replace(/ươ$/, 'uơ')

/** The capitals of a word as typed: all, the first, or none. */
function withCapitals(reading: string, typed: string): string {
  const letters = typed.replace(/\P{L}/gu, '')
  if (letters.length > 1 && letters === letters.toUpperCase()) return reading.toUpperCase()
  return /^\p{Lu}/u.test(typed) ? reading.charAt(0).toUpperCase() + reading.slice(1) : reading
}

/** The reading of a word by the rules alone, English or not; undefined where they make no Vietnamese syllable of it. */
function readKeys(word: string): string | undefined {
  const keys = word.toLowerCase()
  if (!/^[a-z]{1,12}$|^(?=.*\d)[a-z][a-z\d]{1,11}$/.test(keys)) return undefined
  const press = /\d/.test(keys) ? vniKey : telexKey
  let read: Syllable[] = [{ letters: '', tone: 'level', marked: false }]
  for (const key of keys) read = read.flatMap((syllable) => press(syllable, key))
  const [best] = read
    .map((syllable) => ({ ...syllable, letters: mendHorns(syllable.letters) }))
    .filter(({ letters, tone, marked }) => (marked || tone !== 'level') && isSyllable(letters, tone, !marked))
  return best && withCapitals(withTone(best.letters, best.tone), word)
}

/**
 * Reads a word that was typed by the keys of a Vietnamese input method.
 *
 * Telex: a doubled a, e or o has the hat, `dd` is đ, `w` makes ă, ơ, ư and of `uo` ươ, or is ư by itself; s, f, r, x
 * and j are the tones sắc, huyền, hỏi, ngã and nặng, z takes the tone back. VNI: 1 to 5 are the same tones in this
 * order, 0 takes the tone back, 6 is the hat, 7 the horn, 8 the breve, 9 the stroke of đ. In both a key may come
 * anywhere after its letter, at the end of the word too, and a tone without hats is read as well (`Vietj`). A tone key
 * that comes twice is a letter (`moss`), as is one where no Vietnamese syllable results (`film`).
 * Sources: https://en.wikipedia.org/wiki/Telex_(input_method), https://en.wikipedia.org/wiki/VNI#VNI_Input_Method
 *
 * @param word one word as typed, without spaces; meant for words that neither the index nor a name knows
 * @returns it in Vietnamese letters (NFC), with its capitals; undefined where no key changes it, and for an English
 *          word that the rules would read (`door` is dổ by them, english-look-alikes.ts)
 * @example ['ddoir', 'D9o63i', 'nuowcs', 'door'].map(readTyped) // ['đổi', 'Đổi', 'nước', undefined]
 */
export const readTyped = (word: string): string | undefined =>
  englishLookAlikes.has(word.toLowerCase()) ? undefined : readKeys(word)

/** What no English word has, so that a word of several syllables was typed by the keys: `Vieetjnam`, `D9a2Na8ng`. */
const foreignKeys = /^dd(?=[aeiouy])|j(?![aeiou])|aa|uw|\d(?=\p{L})/iu

/** A word without its tone keys and doubled letters; nothing is asked of what results. */
const stripKeys = (word: string): string =>
  word
    .toLowerCase()
    .replace(/(?<=\p{L}\d*)\d/gu, '')
    .replace(/^dd/, 'd')
    .replace(/([aeo])\1/g, '$1')
    .replace(/(?<=[aou])w/g, '')
    .replace(/(?<=[aeiouy](?:ch|n[gh]|[cmnpt])?)[sfrxj](?![aeiouy])/g, '')

/** The readings of some words in a row. */
export interface TypedForms {
  /** each word in Vietnamese letters, or as it was where it has no reading */
  reading: string[]
  /** each word folded and without its keys, so that a word of several syllables is known too: `vietnam` */
  stripped: string[]
}

/**
 * Reads words in a row, so that a name of several words can be recognised. A word that is English too (`Hoof`) is read
 * only beside one that is not (`Chis`).
 * @param words as typed, in order
 * @returns both forms, word by word; undefined where nothing was typed by the keys of an input method
 * @example typedForms(['Hoof', 'Chis', 'Minh'])?.reading // ['Hồ', 'Chí', 'Minh']
 */
export function typedForms(words: readonly string[]): TypedForms | undefined {
  const all = words.map(readKeys)
  const read = words.map(readTyped)
  const pass = (places: number[], step: number) => {
    for (const place of places) if (read[place - step] !== undefined) read[place] ??= all[place]
  }
  pass([...words.keys()], 1)
  pass([...words.keys()].reverse(), -1)
  if (!words.some((word, place) => read[place] !== undefined || foreignKeys.test(word))) return undefined
  return {
    reading: words.map((word, place) => read[place] ?? word),
    stripped: words.map((word, place) => {
      const reading = read[place]
      if (reading !== undefined) return fold(reading)
      return foreignKeys.test(word) ? stripKeys(word) : fold(word)
    }),
  }
}
