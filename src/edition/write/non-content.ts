/**
 * Classes of what stands in a page without being part of its text: nothing of it is searched, and nothing in it is
 * marked.
 */
export const nonContentClasses = [
  'passage-number',
  'edition-link',
  'toolbar',
  'section-link',
  'source',
  'tag',
  'chart',
  'figure-foot',
  'note-kind',
]

/** Selector of every element with one of these classes: whoever walks through the text of a page leaves them out. */
export const ignoredSelector = nonContentClasses.map((name) => `.${name}`).join(', ')
