import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { EncodingDetector, type TextEncoding } from './encoding'

function detect(bytes: Buffer, chunk = 7): TextEncoding | null {
  const detector = new EncodingDetector()
  for (let at = 0; at < bytes.length; at += chunk) detector.push(bytes.subarray(at, at + chunk))
  return detector.end()
}

const japanese = [
  'ハンドル,商品名,価格\nchouchin,和紙の提灯「満月」,12000\n',
  '抹茶ラテ',
  'ｱｳﾄﾚｯﾄ商品の説明です。とても軽い',
  'カラー,サイズ,在庫あり',
]
const korean = [
  '상품명,가격,재고\n한지 등불,12000,5\n',
  '조각보 가방',
  '손으로 만든 도자기 찻잔입니다. 가볍고 튼튼해요',
]
const western = ['Café crème brûlée, très bon', 'Müller & Söhne, Größe 40', 'Handle,Title\na,Señor piñata']

describe('the encoding of a file', () => {
  it.each([...japanese, ...korean, ...western, 'plain'])('is UTF-8, with and without its mark: %s', (text) => {
    expect(detect(Buffer.from(text))).toBe('utf8')
    expect(detect(Buffer.from(`﻿${text}`))).toBe('utf8')
  })
  it.each(japanese)('is found as CP932: %s', (text) => expect(detect(iconv.encode(text, 'cp932'))).toBe('cp932'))
  it.each(korean)('is found as EUC-KR: %s', (text) => expect(detect(iconv.encode(text, 'euc-kr'))).toBe('euc-kr'))
  it.each(western)('is found as Windows-1252: %s', (text) =>
    expect(detect(iconv.encode(text, 'windows-1252'))).toBe('windows-1252'),
  )
  it.each(['Handle,Title\na,Lamp\n', 'Handle,Title\na,Größe\n'])('is found as UTF-16, marked or not: %s', (text) => {
    for (const encoding of ['utf16le', 'utf-16be'] as const) {
      const expected = encoding === 'utf16le' ? 'utf16le' : 'utf16be'
      expect(detect(iconv.encode(text, encoding, { addBOM: true }))).toBe(expected)
      expect(detect(iconv.encode(text, encoding, { addBOM: false }))).toBe(expected)
    }
  })
  it('does not depend on where pieces end', () => {
    const bytes = iconv.encode(japanese[0] ?? '', 'cp932')
    for (let chunk = 1; chunk < 12; chunk++) expect(detect(bytes, chunk)).toBe('cp932')
  })
  it('of bytes that are no text is not guessed', () => {
    expect(detect(Buffer.from([1, 0, 2, 0, 0, 7, 255]))).toBeNull()
    expect(detect(Buffer.from([0xff, 0xff, 0x80, 0xa0, 0xff]))).toBeNull()
  })
})
