// The passages and tables of Hayton's report in the order of the edition, with their lines of the raw text. A passage
// has several spans where a column break, a page break, a caption or a pull quote interrupts it.
import type { Lines, RecipePassage } from '../../recipe.ts'

/** A paragraph. */
const text = (passage: string, ...lines: Lines[]): RecipePassage => ({ passage, lines })
/** An item of a list, whose bullet or box the raw text has lost. */
const item = (passage: string, ...lines: Lines[]): RecipePassage => ({ passage, lines, kind: 'item' })
/** A table, which tables.ts rebuilds. */
const table = (passage: string, ...lines: Lines[]): RecipePassage => ({ passage, lines, kind: 'table' })

/** The passages; ¶6, the standfirst of the introduction, comes after ¶7 in the raw text. */
export const passages: readonly RecipePassage[] = [
  // executive-summary
  item('1', [3, 5]),
  item('2', [7, 10]),
  item('3', [12, 15]),
  text('4', [17, 32], [34, 48]),
  text('5', [50, 52]),
  // introduction
  text('6', [66, 70]),
  text('7', [55, 64]),
  // strategic-context
  text('8', [73, 80]),
  text('9', [82, 87], [89, 103], [105, 108]),
  text('10', [110, 121]),
  text('11', [123, 133]),
  text('12', [135, 143]),
  // regional-security-views
  text('13', [147, 154]),
  text('14', [156, 166]),
  // long-term-strategic-goals
  text('15', [180, 184]),
  item('16', [186, 187]),
  item('17', [189, 191]),
  item('18', [193, 196]),
  text('19', [198, 211]),
  text('20', [213, 225], [227, 231]),
  text('21', [233, 235]),
  item('22', [237, 237]),
  item('23', [239, 239]),
  item('24', [241, 242]),
  text('25', [244, 252]),
  // economic-challenges
  text('26', [258, 263]),
  item('27', [265, 266]),
  item('28', [268, 268]),
  item('29', [270, 271]),
  text('30', [273, 279]),
  text('31', [281, 301]),
  text('32', [303, 307], [309, 330]),
  // security-challenges
  text('33', [333, 336], [356, 372]),
  text('34', [374, 384]),
  text('35', [386, 402]),
  text('36', [404, 410]),
  // diplomatic-challenges
  text('37', [413, 433]),
  text('38', [435, 450]),
  text('39', [452, 462], [464, 475], [477, 482]),
  text('40', [484, 497], [499, 503]),
  text('41', [505, 519]),
  text('42', [521, 538]),
  // strategic-prospects
  text('43', [542, 545], [553, 560]),
  text('44', [562, 581]),
  // relations-with-china
  text('45', [584, 599]),
  text('46', [601, 616]),
  // china-historical-summary
  text('47', [619, 628]),
  text('48', [630, 641]),
  text('49', [643, 665]),
  text('50', [667, 680]),
  text('51', [682, 698]),
  text('52', [700, 721]),
  // china-economic-relations
  text('53', [727, 730]),
  table('T1', [732, 755]),
  text('54', [757, 766]),
  text('55', [768, 782]),
  text('56', [783, 797]),
  text('57', [799, 805]),
  text('58', [807, 812], [814, 815]),
  // china-military-cooperation
  text('59', [819, 827]),
  text('60', [829, 838]),
  text('61', [840, 860]),
  text('62', [873, 884]),
  text('63', [886, 896]),
  text('64', [898, 909]),
  // china-case-studies
  text('65', [912, 917], [919, 922]),
  // land-and-maritime-boundaries
  text('66', [927, 945]),
  text('67', [947, 960]),
  text('68', [962, 990]),
  text('69', [992, 1000]),
  text('70', [1002, 1012], [1014, 1024]),
  // oil-rig-2014
  text('71', [1028, 1037]),
  text('72', [1039, 1043]),
  text('73', [1045, 1053]),
  text('74', [1055, 1067]),
  text('75', [1069, 1086]),
  text('76', [1088, 1095]),
  text('77', [1097, 1108]),
  text('78', [1110, 1129]),
  text('79', [1131, 1150]),
  text('80', [1152, 1156], [1168, 1177]),
  text('81', [1179, 1189]),
  text('82', [1191, 1196]),
  // china-challenges
  text('83', [1202, 1214], [1216, 1217]),
  text('84', [1219, 1225]),
  text('85', [1227, 1240]),
  text('86', [1242, 1250]),
  text('87', [1252, 1273]),
  // china-prospects
  text('88', [1277, 1285]),
  text('89', [1287, 1305]),
  // china-military-meetings
  table('T2', [1309, 1489], [1492, 1715]),
  // relations-with-the-united-states
  text('90', [1718, 1725]),
  // us-historical-summary
  text('91', [1728, 1731], [1733, 1745], [1747, 1751]),
  text('92', [1753, 1761]),
  text('93', [1763, 1764], [1766, 1775]),
  text('94', [1777, 1789]),
  text('95', [1791, 1804]),
  // us-economic-relations
  text('96', [1810, 1812], [1821, 1822]),
  table('T3', [1824, 1839]),
  text('97', [1841, 1857]),
  text('98', [1859, 1871]),
  text('99', [1873, 1882]),
  // us-security-cooperation
  text('100', [1886, 1897]),
  text('101', [1899, 1911]),
  text('102', [1913, 1929]),
  text('103', [1931, 1954]),
  text('104', [1956, 1965]),
  // us-case-studies
  text('105', [1968, 1977]),
  // cam-ranh-bay
  text('106', [1981, 1992]),
  text('107', [1994, 2006]),
  text('108', [2008, 2023]),
  // arms-embargo-human-rights
  text('109', [2027, 2039]),
  text('110', [2041, 2042], [2044, 2052]),
  text('111', [2054, 2066]),
  text('112', [2068, 2074], [2082, 2087]),
  text('113', [2089, 2105], [2107, 2112]),
  // trans-pacific-partnership
  text('114', [2116, 2136]),
  text('115', [2138, 2152], [2168, 2170]),
  // us-challenges
  text('116', [2176, 2186]),
  text('117', [2188, 2205]),
  text('118', [2207, 2214], [2216, 2227]),
  text('119', [2229, 2255]),
  text('120', [2257, 2262], [2270, 2275]),
  text('121', [2277, 2296]),
  text('122', [2298, 2315]),
  text('123', [2317, 2326]),
  // us-prospects
  text('124', [2330, 2349]),
  text('125', [2351, 2357]),
  text('126', [2359, 2374]),
  // balancing
  text('127', [2377, 2389]),
  // domestic-debate
  text('128', [2392, 2402], [2404, 2409]),
  text('129', [2411, 2417]),
  text('130', [2419, 2431]),
  text('131', [2445, 2458]),
  text('132', [2460, 2473]),
  text('133', [2475, 2482]),
  // diversifying-relations
  text('134', [2485, 2489], [2491, 2494]),
  text('135', [2496, 2511]),
  text('136', [2513, 2525]),
  text('137', [2527, 2537]),
  text('138', [2538, 2552], [2554, 2558]),
  text('139', [2560, 2565], [2567, 2579]),
  text('140', [2581, 2586], [2588, 2600]),
  // conclusions
  text('141', [2610, 2623]),
  text('142', [2625, 2635]),
  text('143', [2637, 2647]),
  text('144', [2649, 2658]),
]
