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
