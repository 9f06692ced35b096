// The kinds of fault that a writer meets, each with a name that stays though its words may change: for editors and
// programs. What is printed are the words (fault.ts).

export const faultCodes = {
  'yaml-syntax': 'What should be YAML is none.',
  'key-unknown': 'A key that the schema does not have.',
  'key-missing': 'A key that the schema wants is not there.',
  'value-unfit': 'A value that does not fit the schema.',
  'id-twice': 'Two entries of a list have one id.',
  'row-width': 'A row of content/passages.tsv has not its four cells.',
  'account-unknown': 'A page of an account that content/accounts.yaml does not have.',
  'page-missing': 'An account has not all the pages of the outline.',
  'passage-unknown': 'An answer names a passage that no account has.',
  'section-unknown': 'A topic names a section that the outline does not have.',
  'section-twice': 'A topic names a section twice.',
  'section-without-topic': 'No topic names a section.',
  'period-gap': 'A year lies in no period.',
  'period-overlap': 'A year lies in two periods.',
  'period-reversed': 'A period ends before it begins.',
  'period-too-early': 'The last period ends before the accounts do.',
  'period-title': 'The title of a period does not say its years.',
  'abbreviation-twice': 'Two names claim one abbreviation.',
  'table-shape': 'The table of a figure is no CSV, or a row has another width.',
  'table-missing': 'A figure has no table.',
  'table-without-entry': 'A table that content/figures/figures.yaml does not have.',
  'chart-without-words': 'A chart has no words that say what it shows.',
  'chart-figure-unknown': 'A chart draws on a figure that there is not.',
  'chart-column-unknown': 'A chart draws a column that its table does not have.',
  'chart-column-words': 'A chart draws a column that holds words.',
  'figure-misplaced': 'A figure does not stand once, in its passage.',
  'redirect-twice': 'Two entries send on from one address.',
  'redirect-cycle': 'An entry leads back to where it sends on from.',
  'redirect-chain': 'An entry leads to an address that has itself moved.',
  'redirect-kind': 'A page sends on to a file, or a file to a page, or has places on it.',
  'redirect-unneeded': 'What has an entry as moved is still there.',
  'redirect-page-missing': 'A place has an entry, and the page that is gone has none.',
  'redirect-dead': 'An entry leads nowhere.',
  'address-form': 'A line of content/addresses.tsv is no address.',
  'address-dead': 'An address that was published leads nowhere.',
  'address-unlisted': 'An address of the site is not in the list of those published.',
} as const

export type FaultCode = keyof typeof faultCodes

/** The code as an issue of a schema carries it to the reader of YAML. */
export const coded = (code: FaultCode): { params: { code: FaultCode } } => ({ params: { code } })
