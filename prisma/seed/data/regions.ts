import type { Names, RegionSeed } from './types'

type State = readonly [code: string, en: string, ja: string, ko: string]

const region = (code: string, names: Names, states: readonly State[]): RegionSeed => ({
  code,
  names,
  states: states.map(([state, en, ja, ko]) => ({ code: `US-${state}`, names: { en, ja, ko } })),
})

/** Seven regions, all states and the District of Columbia. */
export const regions: readonly RegionSeed[] = [
  region('new-england', { en: 'New England', ja: 'ニューイングランド', ko: '뉴잉글랜드' }, [
    ['ME', 'Maine', 'メイン州', '메인주'],
    ['NH', 'New Hampshire', 'ニューハンプシャー州', '뉴햄프셔주'],
    ['VT', 'Vermont', 'バーモント州', '버몬트주'],
    ['MA', 'Massachusetts', 'マサチューセッツ州', '매사추세츠주'],
    ['RI', 'Rhode Island', 'ロードアイランド州', '로드아일랜드주'],
    ['CT', 'Connecticut', 'コネチカット州', '코네티컷주'],
  ]),
  region('mid-atlantic', { en: 'Mid-Atlantic', ja: '中部大西洋岸', ko: '중부 대서양' }, [
    ['NY', 'New York', 'ニューヨーク州', '뉴욕주'],
    ['NJ', 'New Jersey', 'ニュージャージー州', '뉴저지주'],
    ['PA', 'Pennsylvania', 'ペンシルベニア州', '펜실베이니아주'],
    ['DE', 'Delaware', 'デラウェア州', '델라웨어주'],
    ['MD', 'Maryland', 'メリーランド州', '메릴랜드주'],
    ['DC', 'District of Columbia', 'ワシントンD.C.', '워싱턴 D.C.'],
  ]),
  region('south', { en: 'The South', ja: '南部', ko: '남부' }, [
    ['VA', 'Virginia', 'バージニア州', '버지니아주'],
    ['WV', 'West Virginia', 'ウェストバージニア州', '웨스트버지니아주'],
    ['NC', 'North Carolina', 'ノースカロライナ州', '노스캐롤라이나주'],
    ['SC', 'South Carolina', 'サウスカロライナ州', '사우스캐롤라이나주'],
    ['GA', 'Georgia', 'ジョージア州', '조지아주'],
    ['FL', 'Florida', 'フロリダ州', '플로리다주'],
    ['KY', 'Kentucky', 'ケンタッキー州', '켄터키주'],
    ['TN', 'Tennessee', 'テネシー州', '테네시주'],
    ['AL', 'Alabama', 'アラバマ州', '앨라배마주'],
    ['MS', 'Mississippi', 'ミシシッピ州', '미시시피주'],
    ['AR', 'Arkansas', 'アーカンソー州', '아칸소주'],
    ['LA', 'Louisiana', 'ルイジアナ州', '루이지애나주'],
  ]),
  region('great-lakes', { en: 'Great Lakes', ja: '五大湖', ko: '오대호' }, [
    ['OH', 'Ohio', 'オハイオ州', '오하이오주'],
    ['MI', 'Michigan', 'ミシガン州', '미시간주'],
    ['IN', 'Indiana', 'インディアナ州', '인디애나주'],
    ['IL', 'Illinois', 'イリノイ州', '일리노이주'],
    ['WI', 'Wisconsin', 'ウィスコンシン州', '위스콘신주'],
    ['MN', 'Minnesota', 'ミネソタ州', '미네소타주'],
  ]),
  region('plains-texas', { en: 'Plains & Texas', ja: '大平原・テキサス', ko: '대평원·텍사스' }, [
    ['IA', 'Iowa', 'アイオワ州', '아이오와주'],
    ['MO', 'Missouri', 'ミズーリ州', '미주리주'],
    ['ND', 'North Dakota', 'ノースダコタ州', '노스다코타주'],
    ['SD', 'South Dakota', 'サウスダコタ州', '사우스다코타주'],
    ['NE', 'Nebraska', 'ネブラスカ州', '네브래스카주'],
    ['KS', 'Kansas', 'カンザス州', '캔자스주'],
    ['OK', 'Oklahoma', 'オクラホマ州', '오클라호마주'],
    ['TX', 'Texas', 'テキサス州', '텍사스주'],
  ]),
  region('mountains', { en: 'Mountains', ja: '山岳部', ko: '산악 지대' }, [
    ['MT', 'Montana', 'モンタナ州', '몬태나주'],
    ['ID', 'Idaho', 'アイダホ州', '아이다호주'],
    ['WY', 'Wyoming', 'ワイオミング州', '와이오밍주'],
    ['CO', 'Colorado', 'コロラド州', '콜로라도주'],
    ['UT', 'Utah', 'ユタ州', '유타주'],
    ['NV', 'Nevada', 'ネバダ州', '네바다주'],
    ['AZ', 'Arizona', 'アリゾナ州', '애리조나주'],
    ['NM', 'New Mexico', 'ニューメキシコ州', '뉴멕시코주'],
  ]),
  region('pacific', { en: 'Pacific', ja: '太平洋岸', ko: '태평양 연안' }, [
    ['WA', 'Washington', 'ワシントン州', '워싱턴주'],
    ['OR', 'Oregon', 'オレゴン州', '오리건주'],
    ['CA', 'California', 'カリフォルニア州', '캘리포니아주'],
    ['AK', 'Alaska', 'アラスカ州', '알래스카주'],
    ['HI', 'Hawaii', 'ハワイ州', '하와이주'],
  ]),
]
