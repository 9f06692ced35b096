// Makes text comparable: the one place where marks, case and signs are folded.

/** Letters that Unicode does not take apart into a base and a mark. */
const whole: Record<string, string> = { đ: 'd', ł: 'l', ø: 'o', ħ: 'h', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ð: 'd' }

/**
 * Text without marks and case, for comparing and not for showing.
 * @example fold('Đổi Mới') // 'doi moi'
 */
export const fold = (text: string): string =>
  text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[đłøħıßæœþð]/g, (letter) => whole[letter] ?? letter)

/** A word as it is written: letters and figures with their marks, and the signs within it (`40,000`, `U.S`, `Nội’s`). */
export const oneWord = /[\p{L}\p{N}\p{M}]+(?:[’'.,](?=[\p{L}\p{N}])[\p{L}\p{N}\p{M}]+)*/gu

/**
 * The words of a text, folded, with what stands between them left out.
 * @example words('Cam Ranh, 1978–79') // ['cam', 'ranh', '1978', '79']
 */
export const words = (text: string): string[] => fold(text).match(oneWord) ?? []
