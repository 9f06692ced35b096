// A section made ready to be ranked: its sentences, its words and how often it has them. Done once for each section.
import { tokenize } from '../../text/tokenize.ts'
import { sentencesOf } from '../../text/sentences.ts'
import { noteWeight } from './weights.ts'
import type { Section } from '../format.ts'

export interface Sentence {
  text: string
  words: string[]
  /** the part of the section it stands in */
  part: number
}

export interface AnalyzedSection {
  section: Section
  /** the words of chapter › section */
  title: string[]
  sentences: Sentence[]
  /** each word with how often it occurs; in a note it counts for less */
  counts: Map<string, number>
  /** how many words the section has */
  length: number
}

const analyzed = new WeakMap<Section, AnalyzedSection>()

export function analyze(section: Section): AnalyzedSection {
  const known = analyzed.get(section)
  if (known) return known
  const sentences = section.parts.flatMap(({ text }, part) =>
    sentencesOf(text).map((sentence): Sentence => ({ text: sentence, words: tokenize(sentence), part })),
  )
  const counts = new Map<string, number>()
  for (const sentence of sentences)
    for (const word of sentence.words)
      counts.set(word, (counts.get(word) ?? 0) + (section.parts[sentence.part]?.note ? noteWeight : 1))
  const reading = {
    section,
    title: tokenize(section.place),
    sentences,
    counts,
    length: sentences.reduce((sum, sentence) => sum + sentence.words.length, 0),
  }
  analyzed.set(section, reading)
  return reading
}
