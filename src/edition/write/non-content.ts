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
