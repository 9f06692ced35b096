// Tests, where the texts are at hand, that the committed prints are theirs, and how well words pasted from them are
// told from words that restate them.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { passageTexts, printsOf } from '../../src/convert/prints.ts'
import { readFolder } from '../../src/convert/folder.ts'
import { readFingerprints, readManifest } from '../../src/convert/project.ts'
import { recipes } from '../../src/convert/recipes/index.ts'
import { passagesIn } from '../../src/edition/article.ts'
import { loadArticles } from '../../src/edition/read/articles.ts'
import { plainText } from '../../src/edition/write/plain-text.ts'
import { fewestWords, findPrinted } from '../../src/search/engine/prints.ts'
import { normalizeQuery } from '../../src/search/engine/normalize-query.ts'
import { readPrints, writePrints, type PrintFile } from '../../src/text/print-file.ts'
import { sureLength } from '../../src/text/prints.ts'
import { sentencesOf } from '../../src/text/sentences.ts'
import { tokenize } from '../../src/text/tokenize.ts'
import { seeded } from '../support/found.ts'
import { root, textOf } from '../support/project.ts'
import { skip, texts } from '../support/texts.ts'

/** What readers may write themselves on the subject: nobody's sentences, with the names and phrases that all use. */
const invented = [
  'Why did Vietnam and China fall out so soon after they had won the war together?',
  'I am looking for the number of Soviet advisers in Vietnam in the early 1980s.',
  'The embargo was lifted by President Clinton in February 1994, to the surprise of many veterans.',
  'Hanoi has since signed partnerships with most of the permanent members of the Security Council.',
  'How much of the trade of Vietnam went to the Soviet Union and Eastern Europe before 1989?',
  'The Treaty of Friendship and Cooperation of November 1978 tied Hanoi to Moscow for a decade.',
  'China placed an oil rig in waters that Vietnam claims as its exclusive economic zone.',
  'Vietnam became the seventh member of the Association of Southeast Asian Nations in July 1995.',
  'What did the Communist Party of Vietnam decide on foreign policy at its Sixth National Congress?',
  'The Socialist Republic of Vietnam was proclaimed in 1976, a year after the fall of Saigon.',
  'Vietnam was elected to the United Nations Security Council as a non-permanent member for two years.',
  'On 17 February 1979 Chinese troops crossed the border along its whole length.',
  'The normalization of relations with the United States took twenty years and many searches for missing soldiers.',
  'Did the People’s Republic of China really want to teach Vietnam a lesson?',
  'Relations between Vietnam and the United States have become warmer than anyone expected.',
  'At the end of the Cold War Vietnam had hardly a friend left beside Laos and Cuba.',
  'The Ministry of Foreign Affairs in Hanoi protested against the arrest of the fishermen.',
  'In the South China Sea both countries claim the Paracel and Spratly Islands as their own.',
  'The Khmer Rouge attacked villages along the border between Vietnam and Cambodia from 1975 on.',
  'As a member of the World Trade Organization since January 2007 Vietnam had to open its markets.',
  'What is the difference between a strategic partnership and a comprehensive strategic partnership?',
  'Vietnamese troops withdrew from Cambodia in September 1989 and the peace agreement followed two years later.',
  'The bilateral trade agreement between Vietnam and the United States took effect at the end of 2001.',
  'Japan is the largest donor of official development assistance to Vietnam, and has been for years.',
  'A friend of all countries in the world community: was that ever more than a slogan?',
  'The Vietnamese government has said that it will not let foreign countries use its military bases.',
  'Who paid for the railway between Hanoi and Kunming, and when was it built?',
  'My students ask why the Soviet Union did not come to the aid of Vietnam in 1979.',
  'The boundary in the Gulf of Tonkin was agreed upon in 2000, the land border a year before.',
  'For most of its history the country has had to live with a much larger neighbour to the north.',
]

/** Whether two runs of words have eight in a row in common. */
function haveRunInCommon(one: readonly string[], other: readonly string[]): boolean {
  const text = ` ${other.join(' ')} `
  return one.some(
    (_, from) => from + sureLength <= one.length && text.includes(` ${one.slice(from, from + sureLength).join(' ')} `),
  )
}

describe('the prints of the originals', { skip }, () => {
  const raws = () => readFolder(texts ?? '', readFingerprints(recipes.map(({ account }) => account)))
  const passages = skip
    ? []
    : passageTexts(raws(), recipes, readManifest()).map((one) => ({ ...one, words: tokenize(one.text) }))
  const wordsOf = new Map(passages.map(({ account, passage, words }) => [`${account}/${passage}`, words]))
  const file = JSON.parse(textOf('content/prints.json')) as PrintFile
  const prints = readPrints(file)
  const find = (text: string) => findPrinted(tokenize(normalizeQuery(text)), prints)

  test('are those that are committed; otherwise: npx node src/convert/prints-cli.ts FOLDER', () =>
    assert.deepEqual(file, writePrints(printsOf(passages))))

  for (const { account } of recipes)
    describe(`of ${account} know`, () => {
      const own = passages.filter((one) => one.account === account)
      const kinds = {
        'a whole sentence': own.flatMap(({ passage, text }) =>
          sentencesOf(text)
            .filter((sentence) => tokenize(sentence).length >= fewestWords)
            .map((run) => ({ passage, run })),
        ),
        'eight words in a row': own.flatMap(({ passage, words }) =>
          words
            .slice(sureLength - 1)
            .map((_, from) => ({ passage, run: words.slice(from, from + sureLength).join(' ') })),
        ),
      }
      for (const [kind, runs] of Object.entries(kinds))
        test(kind, (context) => {
          const next = seeded(1989)
          const tried = runs
            .map((one) => ({ ...one, order: next() }))
            .sort((one, other) => one.order - other.order)
            .slice(0, 200)
          const lost = tried.filter(({ passage, run }) => {
            const [first] = find(run)
            return !(first?.account === account && first.passage === passage)
          })
          const share = 1 - lost.length / tried.length
          context.diagnostic(`${account}, ${kind}: ${share.toFixed(3)} of ${tried.length} find their passage first`)
          assert.ok(share >= (kind === 'a whole sentence' ? 0.99 : 0.98), lost.map(({ passage }) => passage).join(' '))
        })
    })

  test('know no restated sentence, nor what readers write themselves, that has not eight of their words', (context) => {
    const restated = loadArticles(root).flatMap((article) =>
      passagesIn(article).flatMap(({ body }) => sentencesOf(plainText(body))),
    )
    const answered = [...restated, ...invented].flatMap((sentence) => {
      const [first] = find(sentence)
      return first ? [{ sentence, place: `${first.account}/${first.passage}` }] : []
    })
    const wrong = answered.filter(
      ({ sentence, place }) => !haveRunInCommon(tokenize(normalizeQuery(sentence)), wordsOf.get(place) ?? []),
    )
    context.diagnostic(
      `${wrong.length} of ${restated.length} restated and ${invented.length} invented sentences are wrongly known; ` +
        `${answered.length - wrong.length} quote`,
    )
    assert.deepEqual(wrong, [])
  })
})
