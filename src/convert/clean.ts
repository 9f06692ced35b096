// Step 1 of the conversion: splits a raw text into lines and normalises its characters. Words stay as they are; every
// unusual space becomes a plain one, so that no two words run together.

/** Every kind of white space, the no-break spaces among them, and the control characters that no reader sees. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const blank = /[\s\u0000-\u001f\u007f-\u009f\u200b\u2060\ufffe\uffff]/g

/**
 * Normalises a line of the raw text, or words of a recipe that must be found in one: Unicode NFC, plain spaces.
 * @returns as many characters as the NFC form has
 */
export const characters = (text: string): string => text.normalize('NFC').replace(blank, ' ')

/**
 * The lines of a raw text, normalised and without spaces at their ends.
 * @param text the raw text, decoded
 * @returns line n of the text is element n - 1
 */
export const clean = (text: string): string[] => text.split('\n').map((line) => characters(line).trimEnd())
