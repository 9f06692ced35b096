// Tests references as the bibliography of the Chicago Manual of Style, 18th edition, prints them. The works are
// invented. Every kind of author with every kind of work is tested in authors.test.ts and nobody.test.ts.
import { holdCases, holdKinds } from '../support/references.ts'

holdKinds('chicago', 'one', [
  [
    'book',
    'Lindqvist, Anna. A Small State Among Giants. Northgate University Press, 2015.',
    'Lindqvist, Anna. A Small State Among Giants. Northgate University Press, n.d.',
  ],
  [
    'chapter',
    'Lindqvist, Anna. “Fishing for Trouble.” In The Sea After the Ruling: Law and Patience, edited by Ruth Abend ' +
      'and Lê Thu Hà. University of Corvane Press, 2018.',
    'Lindqvist, Anna. “Fishing for Trouble.” In The Sea After the Ruling: Law and Patience, edited by Ruth Abend ' +
      'and Lê Thu Hà. University of Corvane Press, n.d.',
  ],
  [
    'report',
    'Lindqvist, Anna. Rice and Rifles: Vietnam’s Trade with Russia. Policy Paper no. 12. Red River Institute, 2017.',
    'Lindqvist, Anna. Rice and Rifles: Vietnam’s Trade with Russia. Policy Paper no. 12. Red River Institute, n.d.',
  ],
  [
    'article-journal',
    'Lindqvist, Anna. “Hedging at the Water’s Edge.” Asian Frontiers 36, no. 2 (2014): 301–25. ' +
      'https://doi.org/10.5555/af.36.',
    'Lindqvist, Anna. “Hedging at the Water’s Edge.” Asian Frontiers 36, no. 2 (n.d.): 301–25. ' +
      'https://doi.org/10.5555/af.36.',
  ],
  [
    'article-newspaper',
    'Lindqvist, Anna. “Hanoi Weighs Its Friends.” Red River Daily, May 24, 2016.',
    'Lindqvist, Anna. “Hanoi Weighs Its Friends.” Red River Daily, n.d.',
  ],
  [
    'thesis',
    'Lindqvist, Anna. “Bamboo in the Wind: Vietnam’s Policy Towards Laos.” PhD diss., University of Corvane, 2011. ' +
      'https://corvane.example/77.',
    'Lindqvist, Anna. “Bamboo in the Wind: Vietnam’s Policy Towards Laos.” PhD diss., University of Corvane, n.d. ' +
      'https://corvane.example/77.',
  ],
  [
    'webpage',
    'Lindqvist, Anna. “Vietnam and Its Neighbours.” Mekong Notes. January 8, 2020. https://mekong.example/vn.',
    'Lindqvist, Anna. “Vietnam and Its Neighbours.” Mekong Notes. https://mekong.example/vn.',
  ],
  [
    'manuscript',
    'Lindqvist, Anna. “Talking to Phnom Penh.” Seminar paper, Northgate College, June 2009.',
    'Lindqvist, Anna. “Talking to Phnom Penh.” Seminar paper, Northgate College, n.d.',
  ],
])

const abend = { given: 'Ruth', family: 'Abend' }
const ha = { given: 'Thu Hà', family: 'Lê', order: 'vietnamese' }

holdCases('chicago', [
  [
    'a body that publishes its own report is named as both',
    'report',
    { author: { name: 'Red River Institute' } },
    'Red River Institute. Rice and Rifles: Vietnam’s Trade with Russia. Policy Paper no. 12. Red River Institute, ' +
      '2017.',
  ],
  [
    'a site that is its own author is named once',
    'webpage',
    { author: { name: 'Mekong Notes' } },
    'Mekong Notes. “Vietnam and Its Neighbours.” January 8, 2020. https://mekong.example/vn.',
  ],
  [
    'a book whose title begins with the author of its chapter is named all the same',
    'chapter',
    { author: { name: 'Red River Institute' }, containerTitle: 'Red River Institute yearbook', editor: undefined },
    'Red River Institute. “Fishing for Trouble.” In Red River Institute Yearbook. University of Corvane Press, 2018.',
  ],
  [
    'a number without a series',
    'report',
    { genre: undefined, title: 'Rice' },
    'Lindqvist, Anna. Rice. Report no. 12. Red River Institute, 2017.',
  ],
  [
    'a series without a number',
    'report',
    { number: undefined, title: 'Rice' },
    'Lindqvist, Anna. Rice. Policy Paper, Red River Institute, 2017.',
  ],
  [
    'a report with neither, and an address',
    'report',
    { number: undefined, genre: undefined, title: 'Rice', url: 'https://rri.example/12' },
    'Lindqvist, Anna. Rice. Red River Institute, 2017. https://rri.example/12.',
  ],
  [
    'a chapter of a book without editors',
    'chapter',
    { editor: undefined, containerTitle: 'The sea' },
    'Lindqvist, Anna. “Fishing for Trouble.” In The Sea. University of Corvane Press, 2018.',
  ],
  [
    'one editor',
    'chapter',
    { editor: ha, containerTitle: 'The sea' },
    'Lindqvist, Anna. “Fishing for Trouble.” In The Sea, edited by Lê Thu Hà. University of Corvane Press, 2018.',
  ],
  [
    'three editors',
    'chapter',
    { editor: [ha, abend, { name: 'Red River Institute' }], containerTitle: 'The sea' },
    'Lindqvist, Anna. “Fishing for Trouble.” In The Sea, edited by Lê Thu Hà, Ruth Abend, and Red River Institute. ' +
      'University of Corvane Press, 2018.',
  ],
  [
    'seven editors',
    'chapter',
    { editor: [abend, ha, abend, ha, abend, ha, abend], containerTitle: 'The sea' },
    'Lindqvist, Anna. “Fishing for Trouble.” In The Sea, edited by Ruth Abend, Lê Thu Hà, Ruth Abend, et al. ' +
      'University of Corvane Press, 2018.',
  ],
  [
    'a journal that only has issues',
    'article-journal',
    { volume: undefined, url: undefined },
    'Lindqvist, Anna. “Hedging at the Water’s Edge.” Asian Frontiers, no. 2 (2014): 301–25.',
  ],
  [
    'a journal that only has volumes, and pages with four digits',
    'article-journal',
    { issue: undefined, url: undefined, pages: '1496–1504' },
    'Lindqvist, Anna. “Hedging at the Water’s Edge.” Asian Frontiers 36 (2014): 1496–504.',
  ],
  [
    'a journal that has neither',
    'article-journal',
    { volume: undefined, issue: undefined, url: undefined },
    'Lindqvist, Anna. “Hedging at the Water’s Edge.” Asian Frontiers, April 2014, 301–25.',
  ],
  [
    'a journal with a Vietnamese name keeps its small letters; one page, and a page that ends in a small number',
    'article-journal',
    { containerTitle: 'Tạp chí Bang giao', pages: '101-109', url: undefined },
    'Lindqvist, Anna. “Hedging at the Water’s Edge.” Tạp chí Bang giao 36, no. 2 (2014): 101–9.',
  ],
  [
    'an article of a newspaper at an address',
    'article-newspaper',
    { url: 'https://rrd.example/1' },
    'Lindqvist, Anna. “Hanoi Weighs Its Friends.” Red River Daily, May 24, 2016. https://rrd.example/1.',
  ],
  [
    'a Master’s thesis without an address',
    'thesis',
    { genre: 'Master’s thesis', title: 'Bamboo', url: undefined },
    'Lindqvist, Anna. “Bamboo.” Master’s thesis, University of Corvane, 2011.',
  ],
  [
    'a title that asks, and an “and” that is a sign',
    'book',
    { title: 'Who lost Laos?', publisher: 'Okafor & Sons' },
    'Lindqvist, Anna. Who Lost Laos? Okafor & Sons, 2015.',
  ],
])
