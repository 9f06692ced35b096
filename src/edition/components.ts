// The components that an article may use: the whole vocabulary of the edition, with the attributes of each.

/** What a note is about; the label is what the reader sees. */
export const noteKinds = {
  error: 'The account errs',
  date: 'A date',
  stale: 'Since overtaken',
  doubt: 'Doubtful',
  dispute: 'The accounts differ',
  name: 'A name',
  context: 'To read this',
} as const

export type NoteKind = keyof typeof noteKinds

export interface ComponentSpec {
  /** how a writer uses it, shown in the messages */
  example: string
  required: string[]
  optional: string[]
}

export const components: Record<string, ComponentSpec> = {
  Note: { example: '<Note kind="date">…</Note>', required: ['kind'], optional: [] },
  Source: { example: '<Source id="wikipedia" />', required: ['id'], optional: ['inferred'] },
  Figure: { example: '<Figure id="china-trade" />', required: ['id'], optional: [] },
}
