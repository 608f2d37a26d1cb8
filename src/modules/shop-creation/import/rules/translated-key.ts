/** Where the translation of an uploaded file lies. */
export const translatedKey = (fileKey: string) => fileKey.replace(/\.csv$/, '.rows.jsonl')
