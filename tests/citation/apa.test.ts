// Tests references as the Publication Manual of the APA, 7th edition, prints them. The works are invented. Every kind
// of author with every kind of work is tested in authors.test.ts and nobody.test.ts.
import { holdCases, holdKinds } from '../support/references.ts'

holdKinds('apa', 'one', [
  [
    'book',
    'Lindqvist, A. (2015). A small state among giants. Northgate University Press.',
    'Lindqvist, A. (n.d.). A small state among giants. Northgate University Press.',
  ],
  [
    'chapter',
    'Lindqvist, A. (2018). Fishing for trouble. In R. Abend & T. H. Lê (Eds.), The sea after the ruling: Law and ' +
      'patience (pp. 96–101). University of Corvane Press.',
    'Lindqvist, A. (n.d.). Fishing for trouble. In R. Abend & T. H. Lê (Eds.), The sea after the ruling: Law and ' +
      'patience (pp. 96–101). University of Corvane Press.',
  ],
  [
    'report',
    'Lindqvist, A. (2017). Rice and rifles: Vietnam’s trade with Russia (Policy Paper No. 12). Red River Institute.',
    'Lindqvist, A. (n.d.). Rice and rifles: Vietnam’s trade with Russia (Policy Paper No. 12). Red River Institute.',
  ],
  [
    'article-journal',
    'Lindqvist, A. (2014). Hedging at the water’s edge. Asian Frontiers, 36(2), 301–325. https://doi.org/10.5555/af.36',
    'Lindqvist, A. (n.d.). Hedging at the water’s edge. Asian Frontiers, 36(2), 301–325. https://doi.org/10.5555/af.36',
  ],
  [
    'article-newspaper',
    'Lindqvist, A. (2016, May 24). Hanoi weighs its friends. Red River Daily, A1.',
    'Lindqvist, A. (n.d.). Hanoi weighs its friends. Red River Daily, A1.',
  ],
  [
    'thesis',
    'Lindqvist, A. (2011). Bamboo in the wind: Vietnam’s policy towards Laos [Doctoral dissertation, University of ' +
      'Corvane]. https://corvane.example/77',
    'Lindqvist, A. (n.d.). Bamboo in the wind: Vietnam’s policy towards Laos [Doctoral dissertation, University of ' +
      'Corvane]. https://corvane.example/77',
  ],
  [
    'webpage',
    'Lindqvist, A. (2020, January 8). Vietnam and its neighbours. Mekong Notes. https://mekong.example/vn',
    'Lindqvist, A. (n.d.). Vietnam and its neighbours. Mekong Notes. https://mekong.example/vn',
  ],
  [
    'manuscript',
    'Lindqvist, A. (2009). Talking to Phnom Penh [Seminar paper]. Northgate College.',
    'Lindqvist, A. (n.d.). Talking to Phnom Penh [Seminar paper]. Northgate College.',
  ],
])

const abend = { given: 'Ruth', family: 'Abend' }
const ha = { given: 'Thu Hà', family: 'Lê', order: 'vietnamese' }

holdCases('apa', [
  [
    'a body that publishes its own report is named as its author',
    'report',
    { author: { name: 'Red River Institute' }, title: 'Rice' },
    'Red River Institute. (2017). Rice (Policy Paper No. 12).',
  ],
  [
    'a site that is its own author is named as the author',
    'webpage',
    { author: { name: 'Mekong Notes' } },
    'Mekong Notes. (2020, January 8). Vietnam and its neighbours. https://mekong.example/vn',
  ],
  [
    'a number without a series',
    'report',
    { genre: undefined, title: 'Rice' },
    'Lindqvist, A. (2017). Rice (Report No. 12). Red River Institute.',
  ],
  [
    'a number that is not all digits',
    'report',
    { number: 'RRI-12', title: 'Rice' },
    'Lindqvist, A. (2017). Rice (Policy Paper No. RRI-12). Red River Institute.',
  ],
  [
    'a series without a number',
    'report',
    { number: undefined, title: 'Rice' },
    'Lindqvist, A. (2017). Rice [Policy Paper]. Red River Institute.',
  ],
  [
    'a page that was changed nobody knows when',
    'webpage',
    { date: undefined, dated: 'last updated some time ago' },
    'Lindqvist, A. (n.d.). Vietnam and its neighbours. Mekong Notes. https://mekong.example/vn',
  ],
  [
    'one editor, one page',
    'chapter',
    { editor: ha, containerTitle: 'The sea', pages: 96 },
    'Lindqvist, A. (2018). Fishing for trouble. In T. H. Lê (Ed.), The sea (p. 96). University of Corvane Press.',
  ],
  [
    'three editors',
    'chapter',
    { editor: [ha, abend, { name: 'Red River Institute' }], containerTitle: 'The sea' },
    'Lindqvist, A. (2018). Fishing for trouble. In T. H. Lê, R. Abend, & Red River Institute (Eds.), The sea ' +
      '(pp. 96–101). University of Corvane Press.',
  ],
  [
    'a chapter of a book without editors',
    'chapter',
    { editor: undefined, containerTitle: 'The sea' },
    'Lindqvist, A. (2018). Fishing for trouble. In The sea (pp. 96–101). University of Corvane Press.',
  ],
  [
    'a journal that only has issues',
    'article-journal',
    { volume: undefined, url: undefined },
    'Lindqvist, A. (2014). Hedging at the water’s edge. Asian Frontiers, (2), 301–325.',
  ],
  [
    'a journal that only has volumes, and pages that are written short',
    'article-journal',
    { issue: undefined, url: undefined, pages: '301–25' },
    'Lindqvist, A. (2014). Hedging at the water’s edge. Asian Frontiers, 36, 301–325.',
  ],
  [
    'a journal with a Vietnamese name keeps its small letters',
    'article-journal',
    { containerTitle: 'Tạp chí Bang giao', url: undefined },
    'Lindqvist, A. (2014). Hedging at the water’s edge. Tạp chí Bang giao, 36(2), 301–325.',
  ],
  [
    'an article of a newspaper at an address, without a day',
    'article-newspaper',
    { url: 'https://rrd.example/1', pages: undefined, date: undefined },
    'Lindqvist, A. (n.d.). Hanoi weighs its friends. Red River Daily. https://rrd.example/1',
  ],
  [
    'a thesis that is to be had from its university only is unpublished',
    'thesis',
    { title: 'Bamboo', url: undefined },
    'Lindqvist, A. (2011). Bamboo [Unpublished doctoral dissertation]. University of Corvane.',
  ],
  [
    'a Master’s thesis',
    'thesis',
    { title: 'Bamboo', genre: 'Master’s thesis' },
    'Lindqvist, A. (2011). Bamboo [Master’s thesis, University of Corvane]. https://corvane.example/77',
  ],
  [
    'a title with capitals of its own, as the account gives it for APA',
    'book',
    { title: 'A Small State Among Giants', sentenceCase: 'A small state among giants' },
    'Lindqvist, A. (2015). A small state among giants. Northgate University Press.',
  ],
  [
    'a title that asks, and an “and” that is a sign',
    'book',
    { title: 'Who lost Laos?', publisher: 'Okafor & Sons' },
    'Lindqvist, A. (2015). Who lost Laos? Okafor & Sons.',
  ],
])
