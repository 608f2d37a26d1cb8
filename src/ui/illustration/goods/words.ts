import { letters } from '../lettering/lettering'

/** Centred label words. */
export function words(text: string, x: number, y: number, size: number, fill: string, maxWidth?: number): string {
  return letters(text, { x, y, size, fill, voice: 'plain', ...(maxWidth ? { maxWidth } : {}) })
}
