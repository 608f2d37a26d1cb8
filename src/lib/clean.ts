// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to take away
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Surrogate}/gu

/** Text without what no database column, page or file can hold: control characters and halves of characters. */
export function cleanText(text: string): string {
  return text.replace(unprintable, '')
}
