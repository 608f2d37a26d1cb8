import { describe, expect, it } from 'vitest'
import type { SpecView } from '@/shop/catalog/types'
import { clausesOf, inScript, isUpright, specFor, toldIn, twoScripts } from './letters'

describe('upright', () => {
  it.each(['栗きんとん', '最中「月の輪」', '小形羊羹 五色', '霜ふる朝に、栗をひとつ。', '羊羹 2026'])(
    'stands %s',
    (text) => {
      expect(isUpright(text)).toBe(true)
    },
  )

  it.each(['Kuri kinton', '밤 한 톨', '2,916', '', '栗きんとん Kuri kinton'])('does not stand %s', (text) => {
    expect(isUpright(text)).toBe(false)
  })

  it('stands a name of up to nine signs', () => {
    expect(isUpright('季節の上生菓子詰合', 9)).toBe(true)
    expect(isUpright('季節の上生菓子詰合せ', 9)).toBe(false)
  })
})

describe('a name in two scripts', () => {
  it('is its signs and how it is read', () => {
    expect(twoScripts('栗きんとん Kuri kinton')).toEqual({ signs: '栗きんとん', reading: 'Kuri kinton' })
    expect(twoScripts('詰め合わせ 八色 Assortment of eight')).toEqual({
      signs: '詰め合わせ 八色',
      reading: 'Assortment of eight',
    })
    expect(twoScripts('初霜 첫서리')).toEqual({ signs: '初霜', reading: '첫서리' })
  })

  it.each(['栗きんとん', 'Kuri kinton', '焼き菓子 USA 限定', 'Mug 小', '抹茶 水無月'])('is none in %s', (name) => {
    expect(twoScripts(name)).toEqual({ signs: name, reading: '' })
  })

  it('is said in the reader’s', () => {
    expect(inScript('いまの菓子 In season', 'ja')).toBe('いまの菓子')
    expect(inScript('いまの菓子 In season', 'en')).toBe('In season')
    expect(inScript('Lamps', 'ja')).toBe('Lamps')
  })
})

describe('a text in two scripts', () => {
  const text = '新栗と砂糖だけ。茶巾で絞ります。 New chestnuts and sugar. Wrung by hand. 6個入 Box of six'

  it('tells the reader’s part', () => {
    expect(toldIn(text, 'ja')).toBe('新栗と砂糖だけ。茶巾で絞ります。')
    expect(toldIn(text, 'en')).toBe('New chestnuts and sugar. Wrung by hand.')
  })

  it('is left whole where there is one script, or no sentence in the reader’s', () => {
    expect(toldIn('Warm. Slow', 'ja')).toBe('Warm. Slow')
    expect(toldIn('白あん。', 'en')).toBe('白あん。')
    expect(toldIn('', 'ja')).toBe('')
  })

  it('breaks a headline between clauses', () => {
    expect(clausesOf('霜ふる朝に、栗をひとつ。')).toEqual(['霜ふる朝に、', '栗をひとつ。'])
    expect(clausesOf('栗')).toEqual(['栗'])
  })
})

describe('what a card says beside its price', () => {
  const spec = (key: string, ja: string): SpecView => ({
    ...{ key, names: { ja }, kind: 'text', unit: '', choices: [], value: 'x' },
  })

  it('is found by what the shop calls it, the first in its order', () => {
    const specs = [spec('origin', '産地'), spec('f1', 'お日持ち'), spec('keeps', '日持ちの目安'), spec('pieces', '')]
    expect(specFor(specs, 'keeping')?.key).toBe('f1')
    expect(specFor(specs, 'count')?.key).toBe('pieces')
    expect(specFor([], 'count')).toBeUndefined()
  })
})
