// The Vietnamese syllable: which letters can make one, and on which of its vowels the tone mark stands.
import { fold } from './tokenize.ts'

/** The tones, each by the combining character of its mark; `level` has none. */
const toneMarks = {
  level: '',
  acute: '\u0301',
  grave: '\u0300',
  hook: '\u0309',
  tilde: '\u0303',
  dot: '\u0323',
} as const

export type Tone = keyof typeof toneMarks

const setOf = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** The initial consonants, the longer ones first; a syllable may also have none. */
const initials = ['ngh', 'ch', 'gh', 'gi', 'kh', 'ng', 'nh', 'ph', 'qu', 'th', 'tr', ...'bcdđghklmnprstvx', '']

/** The rhymes without their tones: all that stands behind the initial. After qu and gi a part of a rhyme is enough. */
const rhymes = setOf(`
  a ac ach ai am an ang anh ao ap at au ay   ăc ăk ăm ăn ăng ăp ăt   âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et   ê êch êm ên êng ênh êp êt êu
  i ia ich im in inh ip it iu   iêc iêm iên iêng iêp iêt iêu
  o oc oi om on ong op ot   oa oac oach oai oan oang oanh oao oat oay   oăc oăm oăn oăng oăt   oe oen oeo oet
  ô ôc ôi ôm ôn ông ôp ôt   ơ ơi ơm ơn ơp ơt
  u ua uc ui um un ung up ut   uân uâng uât uây   uê uêch uênh   uôc uôi uôm uôn uông uôt   uơ
  uy uya uych uynh uyt uyu   uyên uyêt   ư ưa ưc ưi ưm ưn ưng ưt ưu   ươc ươi ươm ươn ương ươp ươt ươu
  y ych ynh yt   yêm yên yêng yêt yêu`)
const plainRhymes: ReadonlySet<string> = new Set([...rhymes].map(fold))

/** Which vowels an initial cannot stand before, where the spelling has another letter for it. */
const notBefore: Record<string, RegExp> = { c: /^[eêiy]/, g: /^[eê]/, gh: /^[^eêi]/, ngh: /^[^eêi]/ }

/** A syllable that ends in a stop has one of two tones. */
const stop = /(?:c|k|ch|p|t)$/

const partsOf = (letters: string, known: ReadonlySet<string>) => {
  const initial = initials.find((own) => {
    const rhyme = letters.slice(own.length)
    return letters.startsWith(own) && known.has(rhyme) && !notBefore[own]?.test(rhyme)
  })
  return initial === undefined ? undefined : { initial, rhyme: letters.slice(initial.length) }
}

/**
 * Whether letters make a syllable with a tone.
 * @param letters in small letters, with their hats and horns and without the tone mark: `nươc`
 * @param plain   the hats and horns may be left out: `nuoc`
 */
export const isSyllable = (letters: string, tone: Tone, plain = false): boolean =>
  partsOf(letters, plain ? plainRhymes : rhymes) !== undefined &&
  (!stop.test(letters) || tone === 'acute' || tone === 'dot')

/**
 * Sets the tone mark of a syllable: on the vowel with a hat or horn; else on the last vowel before a final consonant;
 * else on the middle of three vowels, and on the first of two, as the older spelling has it (hòa, thúy).
 * @param letters as for `isSyllable`, which they pass
 * @returns the syllable in NFC
 */
export function withTone(letters: string, tone: Tone): string {
  const { initial, rhyme } = partsOf(letters, rhymes) ??
    partsOf(letters, plainRhymes) ?? { initial: '', rhyme: letters }
  const vowels = /^[^cghkmnpt]*/.exec(rhyme)?.[0].length ?? 0
  const marked = Math.max(...[...'ăâêôơư'].map((letter) => rhyme.lastIndexOf(letter)))
  const unmarked = vowels < rhyme.length ? vowels - 1 : vowels === 3 ? 1 : 0
  const at = initial.length + (marked >= 0 ? marked : unmarked) + 1
  return (letters.slice(0, at) + toneMarks[tone] + letters.slice(at)).normalize('NFC')
}
