/** Text encodings that files of shops come in. Names as iconv knows them. */
export type TextEncoding = 'utf8' | 'utf16le' | 'utf16be' | 'cp932' | 'euc-kr' | 'windows-1252'

type ByteRange = readonly [number, number]
const inside = (byte: number, ranges: readonly ByteRange[]) => ranges.some(([from, to]) => byte >= from && byte <= to)

/** A double-byte encoding as far as telling it apart needs: which bytes stand alone, lead and trail. */
type DoubleByte = { alone: readonly ByteRange[]; lead: readonly ByteRange[]; trail: readonly ByteRange[] }

const cp932: DoubleByte = { alone: [[0xa1, 0xdf]], lead: [[0x81, 0x9f], [0xe0, 0xfc]], trail: [[0x40, 0x7e], [0x80, 0xfc]] } // biome-ignore format: a table
const eucKr: DoubleByte = { alone: [], lead: [[0x81, 0xfe]], trail: [[0x41, 0x5a], [0x61, 0x7a], [0x81, 0xfe]] } // biome-ignore format: a table

type Tally = { valid: boolean; chars: number; typical: number; odd: number }

/** Reads bytes as one encoding and counts how well they fit: `typical` signs of the language against `odd` ones. */
class DoubleByteReader {
  readonly tally: Tally = { valid: true, chars: 0, typical: 0, odd: 0 }
  private lead = 0

  constructor(
    private readonly rules: DoubleByte,
    private readonly judge: (lead: number, trail: number) => 'typical' | 'odd' | 'plain',
  ) {}

  push(byte: number): void {
    if (this.lead) {
      if (inside(byte, this.rules.trail)) this.count(this.judge(this.lead, byte))
      else this.tally.valid = false
      this.lead = 0
    } else if (byte >= 0x80) {
      if (inside(byte, this.rules.alone)) this.count('odd')
      else if (inside(byte, this.rules.lead)) this.lead = byte
      else this.tally.valid = false
    }
  }

  end(): Tally {
    if (this.lead) this.tally.valid = false
    return this.tally
  }

  private count(kind: 'typical' | 'odd' | 'plain'): void {
    this.tally.chars++
    if (kind !== 'plain') this.tally[kind]++
  }
}

// Hiragana, katakana and everyday kanji (JIS level 1) in CP932; Hangul syllables in EUC-KR.
const japanese = (lead: number, trail: number) =>
  (lead === 0x82 && trail >= 0x9f) || lead === 0x83 || (lead >= 0x88 && lead <= 0x97)
    ? 'typical'
    : lead >= 0xe0
      ? 'odd'
      : 'plain'
const korean = (lead: number, trail: number) =>
  lead >= 0xb0 && lead <= 0xc8 && trail >= 0xa1 ? 'typical' : trail < 0xa1 || lead >= 0xca ? 'odd' : 'plain'

/**
 * Finds out the encoding of a whole file, piece by piece, in constant memory. UTF-8 and UTF-16 are certain; between
 * Japanese, Korean and western text the letters decide.
 */
export class EncodingDetector {
  private readonly utf8 = new TextDecoder('utf-8', { fatal: true })
  private utf8Valid = true
  private readonly jp = new DoubleByteReader(cp932, japanese)
  private readonly kr = new DoubleByteReader(eucKr, korean)
  private start: number[] = []
  private nuls: [number, number] = [0, 0]
  private position = 0
  private high = 0
  private isolatedHigh = 0
  private previous: [number, number] = [0, 0]

  push(chunk: Uint8Array): void {
    if (this.start.length < 4) this.start.push(...chunk.subarray(0, 4 - this.start.length))
    if (this.utf8Valid) {
      try {
        this.utf8.decode(chunk, { stream: true })
      } catch {
        this.utf8Valid = false
      }
    }
    for (const byte of chunk) {
      if (byte === 0) this.nuls[this.position % 2 === 0 ? 0 : 1]++
      this.position++
      // Western letters with accents stand between plain ones; double bytes come in crowds.
      if (this.previous[1] >= 0x80 && this.previous[0] < 0x80 && byte < 0x80) this.isolatedHigh++
      if (byte >= 0x80) this.high++
      this.previous = [this.previous[1], byte]
      this.jp.push(byte)
      this.kr.push(byte)
    }
  }

  /** The encoding; null for what is no text in any of them. */
  end(): TextEncoding | null {
    const [a = 0, b = 0] = this.start
    if (a === 0xff && b === 0xfe) return 'utf16le'
    if (a === 0xfe && b === 0xff) return 'utf16be'
    const [even, odd] = this.nuls
    if (even + odd > 0) {
      if (odd > this.position / 8 && even === 0) return 'utf16le'
      return even > this.position / 8 && odd === 0 ? 'utf16be' : null
    }
    if (this.utf8Valid && this.isUtf8Complete()) return 'utf8'
    return this.guess()
  }

  private isUtf8Complete(): boolean {
    try {
      this.utf8.decode()
      return true
    } catch {
      return false
    }
  }

  private guess(): TextEncoding | null {
    const [jp, kr] = [this.jp.end(), this.kr.end()]
    const likeness = ({ valid, chars, typical, odd }: Tally) =>
      valid && chars > 0 ? (typical - odd) / chars : Number.NEGATIVE_INFINITY
    if (this.isolatedHigh > this.high * 0.6) return 'windows-1252'
    if (Math.max(likeness(jp), likeness(kr)) > 0) return likeness(jp) >= likeness(kr) ? 'cp932' : 'euc-kr'
    if (this.isolatedHigh > this.high * 0.3) return 'windows-1252'
    if (jp.valid && !kr.valid) return 'cp932'
    if (kr.valid && !jp.valid) return 'euc-kr'
    return null
  }
}
