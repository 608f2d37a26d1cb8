import type { Names } from '../../types'

/** The name in this language, else the first given. */
export function nameIn(names: Names, locale: string): string {
  return names[locale as keyof Names] || names.en || names.ja || names.ko || ''
}
