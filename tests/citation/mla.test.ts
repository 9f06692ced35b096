// Tests references as the MLA Handbook, 9th edition, prints them in a list of works cited. The works are invented.
// Every kind of author with every kind of work is tested in authors.test.ts and nobody.test.ts.
import { holdCases, holdKinds } from '../support/references.ts'

holdKinds('mla', 'one', [
  [
    'book',
    'Lindqvist, Anna. A Small State among Giants. Northgate UP, 2015.',
    'Lindqvist, Anna. A Small State among Giants. Northgate UP.',
  ],
  [
    'chapter',
    'Lindqvist, Anna. “Fishing for Trouble.” The Sea after the Ruling: Law and Patience, edited by Ruth Abend and Lê ' +
      'Thu Hà, U of Corvane P, 2018, pp. 96–101.',
    'Lindqvist, Anna. “Fishing for Trouble.” The Sea after the Ruling: Law and Patience, edited by Ruth Abend and Lê ' +
      'Thu Hà, U of Corvane P, pp. 96–101.',
  ],
  [
    'report',
    'Lindqvist, Anna. Rice and Rifles: Vietnam’s Trade with Russia. Red River Institute, Apr. 2017. Policy Paper ' +
      'no. 12.',
    'Lindqvist, Anna. Rice and Rifles: Vietnam’s Trade with Russia. Red River Institute. Policy Paper no. 12.',
  ],
  [
    'article-journal',
    'Lindqvist, Anna. “Hedging at the Water’s Edge.” Asian Frontiers, vol. 36, no. 2, Apr. 2014, pp. 301–25, ' +
      'https://doi.org/10.5555/af.36.',
    'Lindqvist, Anna. “Hedging at the Water’s Edge.” Asian Frontiers, vol. 36, no. 2, pp. 301–25, ' +
      'https://doi.org/10.5555/af.36.',
  ],
  [
    'article-newspaper',
    'Lindqvist, Anna. “Hanoi Weighs Its Friends.” Red River Daily, 24 May 2016, p. A1.',
    'Lindqvist, Anna. “Hanoi Weighs Its Friends.” Red River Daily, p. A1.',
  ],
  [
    'thesis',
    'Lindqvist, Anna. Bamboo in the Wind: Vietnam’s Policy towards Laos. 2011. U of Corvane, PhD dissertation, ' +
      'https://corvane.example/77.',
    'Lindqvist, Anna. Bamboo in the Wind: Vietnam’s Policy towards Laos. U of Corvane, PhD dissertation, ' +
      'https://corvane.example/77.',
  ],
  [
    'webpage',
    'Lindqvist, Anna. “Vietnam and Its Neighbours.” Mekong Notes, 8 Jan. 2020, https://mekong.example/vn.',
    'Lindqvist, Anna. “Vietnam and Its Neighbours.” Mekong Notes, https://mekong.example/vn.',
  ],
  [
    'manuscript',
    'Lindqvist, Anna. “Talking to Phnom Penh.” Northgate College, June 2009. Seminar paper.',
    'Lindqvist, Anna. “Talking to Phnom Penh.” Northgate College. Seminar paper.',
  ],
])

const abend = { given: 'Ruth', family: 'Abend' }
const ha = { given: 'Thu Hà', family: 'Lê', order: 'vietnamese' }

holdCases('mla', [
  [
    'a body that publishes its own report is named as its publisher',
    'report',
    { author: { name: 'Red River Institute' }, title: 'Rice' },
    'Rice. Red River Institute, Apr. 2017. Policy Paper no. 12.',
  ],
  [
    'a site that is its own author is named as the site',
    'webpage',
    { author: { name: 'Mekong Notes' } },
    '“Vietnam and Its Neighbours.” Mekong Notes, 8 Jan. 2020, https://mekong.example/vn.',
  ],
  [
    'a number without a series, at an address',
    'report',
    { genre: undefined, title: 'Rice', url: 'https://rri.example/12' },
    'Lindqvist, Anna. Rice. Red River Institute, Apr. 2017, https://rri.example/12. Report no. 12.',
  ],
  [
    'a series without a number',
    'report',
    { number: undefined, title: 'Rice' },
    'Lindqvist, Anna. Rice. Red River Institute, Apr. 2017. Policy Paper.',
  ],
  [
    'one editor, one page',
    'chapter',
    { editor: ha, containerTitle: 'The sea', pages: 96 },
    'Lindqvist, Anna. “Fishing for Trouble.” The Sea, edited by Lê Thu Hà, U of Corvane P, 2018, p. 96.',
  ],
  [
    'three editors',
    'chapter',
    { editor: [abend, ha, { name: 'Red River Institute' }], containerTitle: 'The sea' },
    'Lindqvist, Anna. “Fishing for Trouble.” The Sea, edited by Ruth Abend et al., U of Corvane P, 2018, pp. 96–101.',
  ],
  [
    'a chapter of a book without editors',
    'chapter',
    { editor: undefined, containerTitle: 'The sea' },
    'Lindqvist, Anna. “Fishing for Trouble.” The Sea, U of Corvane P, 2018, pp. 96–101.',
  ],
  [
    'a university press that begins with the word',
    'book',
    { publisher: 'University Press of Corvane' },
    'Lindqvist, Anna. A Small State among Giants. UP of Corvane, 2015.',
  ],
  [
    'a university that is no press',
    'book',
    { publisher: 'Asia Centre at the University of Corvane' },
    'Lindqvist, Anna. A Small State among Giants. Asia Centre at the University of Corvane, 2015.',
  ],
  [
    'a journal that only has issues, and pages that end in a small number',
    'article-journal',
    { volume: undefined, url: undefined, pages: '101–105' },
    'Lindqvist, Anna. “Hedging at the Water’s Edge.” Asian Frontiers, no. 2, Apr. 2014, pp. 101–05.',
  ],
  [
    'a journal with a Vietnamese name keeps its small letters',
    'article-journal',
    { containerTitle: 'Tạp chí Bang giao', url: undefined },
    'Lindqvist, Anna. “Hedging at the Water’s Edge.” Tạp chí Bang giao, vol. 36, no. 2, Apr. 2014, pp. 301–25.',
  ],
  [
    'an article of a newspaper on two pages, at an address',
    'article-newspaper',
    { url: 'https://rrd.example/1', pages: 'A1, A4' },
    'Lindqvist, Anna. “Hanoi Weighs Its Friends.” Red River Daily, 24 May 2016, pp. A1, A4, https://rrd.example/1.',
  ],
  [
    'a Master’s thesis without an address',
    'thesis',
    { title: 'Bamboo', genre: 'Master’s thesis', publisher: 'Northgate University', url: undefined },
    'Lindqvist, Anna. Bamboo. 2011. Northgate U, master’s thesis.',
  ],
  [
    'a title that asks, and an “and” that is a sign',
    'book',
    { title: 'Who lost Laos?', publisher: 'Okafor & Sons' },
    'Lindqvist, Anna. Who Lost Laos? Okafor & Sons, 2015.',
  ],
])
