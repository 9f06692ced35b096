// The package has no types of its own.
declare module 'text-fragments-polyfill/dist/fragment-generation-utils.js' {
  export interface TextFragment {
    textStart: string
    textEnd?: string
    prefix?: string
    suffix?: string
  }
  /** how long it may look, in ms */
  export const setTimeout: (ms: number) => void
  /** Widens the range to whole words. Status 0: found one that leads to this range alone. */
  export const generateFragmentFromRange: (range: Range) => { status: number; fragment?: TextFragment }
}
