// Prepares a section for ranking: splits it into sentences and words and counts the words. The result is cached, so
// that each section is analysed once.
import { tokenize } from '../../text/tokenize.ts'
import { wordsOfTerms } from '../../text/index-terms.ts'
import { sentencesOf } from '../../text/sentences.ts'
import { indexTermWeight, noteWeight } from './weights.ts'
import type { Section } from '../format.ts'

/** A sentence of a section. */
export interface Sentence {
  text: string
  /** its normalised words, in order */
  words: string[]
  /** index of the part of the section in which it stands */
  part: number
}

/** A section with what the ranking needs to know of its text. */
export interface AnalyzedSection {
  section: Section
  /** the normalised words of its path of titles, chapter › section */
  title: string[]
  sentences: Sentence[]
  /** the words by which the index terms of each part are found */
  terms: string[][]
  /**
   * term frequency of each word; an occurrence in a note counts for `noteWeight` instead of 1, one among the index
   * terms for `indexTermWeight`
   */
  counts: Map<string, number>
  /** its length in words */
  length: number
}

const analyzed = new WeakMap<Section, AnalyzedSection>()

/**
 * Analyses a section for the ranking.
 * @returns the analysis; the same object again for a section that has been analysed before
 */
export function analyze(section: Section): AnalyzedSection {
  const cached = analyzed.get(section)
  if (cached) return cached
  const sentences = section.parts.flatMap(({ text }, part) =>
    sentencesOf(text).map((sentence): Sentence => ({ text: sentence, words: tokenize(sentence), part })),
  )
  const counts = new Map<string, number>()
  for (const sentence of sentences)
    for (const word of sentence.words)
      counts.set(word, (counts.get(word) ?? 0) + (section.parts[sentence.part]?.note ? noteWeight : 1))
  const terms = section.parts.map((part) => (part.terms ? wordsOfTerms(part.terms) : []))
  for (const word of terms.flat()) counts.set(word, (counts.get(word) ?? 0) + indexTermWeight)
  const analysis = {
    section,
    title: tokenize(section.titlePath),
    sentences,
    terms,
    counts,
    length: sentences.reduce((sum, sentence) => sum + sentence.words.length, 0),
  }
  analyzed.set(section, analysis)
  return analysis
}
