import { statesIn } from '@/lib/states'
import type { Names, RegionSeed } from './types'

const named = (locale: string) => new Map(statesIn('US', locale))
const [en, ja, ko] = [named('en'), named('ja'), named('ko')]

const region = (code: string, names: Names, states: string): RegionSeed => ({
  code,
  names,
  states: states.split(' ').map((state) => ({
    code: `US-${state}`,
    names: { en: en.get(state) ?? state, ja: ja.get(state) ?? state, ko: ko.get(state) ?? state },
  })),
})

/** Seven regions, all states and the District of Columbia. */
export const regions: readonly RegionSeed[] = [
  region('new-england', { en: 'New England', ja: 'ニューイングランド', ko: '뉴잉글랜드' }, 'ME NH VT MA RI CT'),
  region('mid-atlantic', { en: 'Mid-Atlantic', ja: '中部大西洋岸', ko: '중부 대서양' }, 'NY NJ PA DE MD DC'),
  region('south', { en: 'The South', ja: '南部', ko: '남부' }, 'VA WV NC SC GA FL KY TN AL MS AR LA'),
  region('great-lakes', { en: 'Great Lakes', ja: '五大湖', ko: '오대호' }, 'OH MI IN IL WI MN'),
  region(
    'plains-texas',
    { en: 'Plains & Texas', ja: '大平原・テキサス', ko: '대평원·텍사스' },
    'IA MO ND SD NE KS OK TX',
  ),
  region('mountains', { en: 'Mountains', ja: '山岳部', ko: '산악 지대' }, 'MT ID WY CO UT NV AZ NM'),
  region('pacific', { en: 'Pacific', ja: '太平洋岸', ko: '태평양 연안' }, 'WA OR CA AK HI'),
]
