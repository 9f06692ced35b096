// Tests references to works without an author: the title comes first, but in Chicago the name of a newspaper before it.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { holdKinds, reference } from '../support/references.ts'
import { undated, works, type Kind } from '../support/works.ts'

holdKinds('apa', 'nobody', [
  [
    'book',
    'A small state among giants. (2015). Northgate University Press.',
    'A small state among giants. (n.d.). Northgate University Press.',
  ],
  [
    'chapter',
    'Fishing for trouble. (2018). In R. Abend & T. H. Lê (Eds.), The sea after the ruling: Law and patience ' +
      '(pp. 96–101). University of Corvane Press.',
    'Fishing for trouble. (n.d.). In R. Abend & T. H. Lê (Eds.), The sea after the ruling: Law and patience ' +
      '(pp. 96–101). University of Corvane Press.',
  ],
  [
    'report',
    'Rice and rifles: Vietnam’s trade with Russia (Policy Paper No. 12). (2017). Red River Institute.',
    'Rice and rifles: Vietnam’s trade with Russia (Policy Paper No. 12). (n.d.). Red River Institute.',
  ],
  [
    'article-journal',
    'Hedging at the water’s edge. (2014). Asian Frontiers, 36(2), 301–325. https://doi.org/10.5555/af.36',
    'Hedging at the water’s edge. (n.d.). Asian Frontiers, 36(2), 301–325. https://doi.org/10.5555/af.36',
  ],
  [
    'article-newspaper',
    'Hanoi weighs its friends. (2016, May 24). Red River Daily, A1.',
    'Hanoi weighs its friends. (n.d.). Red River Daily, A1.',
  ],
  [
    'webpage',
    'Vietnam and its neighbours. (2020, January 8). Mekong Notes. https://mekong.example/vn',
    'Vietnam and its neighbours. (n.d.). Mekong Notes. https://mekong.example/vn',
  ],
  [
    'manuscript',
    'Talking to Phnom Penh. (2009). [Seminar paper]. Northgate College.',
    'Talking to Phnom Penh. (n.d.). [Seminar paper]. Northgate College.',
  ],
])

holdKinds('chicago', 'nobody', [
  [
    'article-newspaper',
    'Red River Daily. “Hanoi Weighs Its Friends.” May 24, 2016.',
    'Red River Daily. “Hanoi Weighs Its Friends.” n.d.',
  ],
])

describe('without an author the reference is the same from the title on', () => {
  const kinds = Object.keys(works) as Kind[]
  const same = {
    chicago: kinds.filter((kind) => kind !== 'thesis' && kind !== 'article-newspaper'),
    mla: kinds.filter((kind) => kind !== 'thesis'),
  }
  for (const style of ['chicago', 'mla'] as const)
    for (const kind of same[style])
      test(`without an author the reference is the same from the title on: ${style}, ${kind}`, () => {
        for (const changes of [{}, undated])
          assert.equal(
            `Lindqvist, Anna. ${reference(style, kind, 'nobody', changes)}`,
            reference(style, kind, 'one', changes),
          )
      })
})
