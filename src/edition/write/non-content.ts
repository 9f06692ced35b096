// The CSS classes of those elements of an article that are not part of its text.

/** Non-content classes: elements with one of them are neither searched nor highlighted. */
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
