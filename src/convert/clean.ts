// Step 1, characters: text → lines. Never words; each sign is replaced by one, so that nothing runs together.

/** Every kind of white space, the no-break spaces among them, and the control characters that no reader sees. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const blank = /[\s\u0000-\u001f\u007f-\u009f\u200b\u2060\ufffe\uffff]/g

/**
 * As one line of the raw text, or words of a recipe that must be found in one, are made comparable: composed letters,
 * plain spaces.
 */
export const characters = (text: string): string => text.normalize('NFC').replace(blank, ' ')

/** The lines of a text, cleaned; what stands in line n of the raw text stands in element n - 1. */
export const clean = (text: string): string[] => text.split('\n').map((line) => characters(line).trimEnd())
