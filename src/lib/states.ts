const pairs = (text: string) => text.split('|').map((pair) => pair.split(':') as [string, string])

/** Codes and names of states as the country writes them; the code (ISO 3166-2) where the post uses it, else the name. */
export const statesOf: Record<string, readonly (readonly [value: string, name: string])[]> = {
  US: pairs(
    'AL:Alabama|AK:Alaska|AZ:Arizona|AR:Arkansas|CA:California|CO:Colorado|CT:Connecticut|DE:Delaware|DC:District of Columbia|FL:Florida|GA:Georgia|HI:Hawaii|ID:Idaho|IL:Illinois|IN:Indiana|IA:Iowa|KS:Kansas|KY:Kentucky|LA:Louisiana|ME:Maine|MD:Maryland|MA:Massachusetts|MI:Michigan|MN:Minnesota|MS:Mississippi|MO:Missouri|MT:Montana|NE:Nebraska|NV:Nevada|NH:New Hampshire|NJ:New Jersey|NM:New Mexico|NY:New York|NC:North Carolina|ND:North Dakota|OH:Ohio|OK:Oklahoma|OR:Oregon|PA:Pennsylvania|PR:Puerto Rico|RI:Rhode Island|SC:South Carolina|SD:South Dakota|TN:Tennessee|TX:Texas|UT:Utah|VT:Vermont|VA:Virginia|WA:Washington|WV:West Virginia|WI:Wisconsin|WY:Wyoming',
  ),
  CA: pairs(
    'AB:Alberta|BC:British Columbia|MB:Manitoba|NB:New Brunswick|NL:Newfoundland and Labrador|NS:Nova Scotia|NT:Northwest Territories|NU:Nunavut|ON:Ontario|PE:Prince Edward Island|QC:Québec|SK:Saskatchewan|YT:Yukon',
  ),
  AU: pairs(
    'ACT:Australian Capital Territory|NSW:New South Wales|NT:Northern Territory|QLD:Queensland|SA:South Australia|TAS:Tasmania|VIC:Victoria|WA:Western Australia',
  ),
  JP: '北海道 青森県 岩手県 宮城県 秋田県 山形県 福島県 茨城県 栃木県 群馬県 埼玉県 千葉県 東京都 神奈川県 新潟県 富山県 石川県 福井県 山梨県 長野県 岐阜県 静岡県 愛知県 三重県 滋賀県 京都府 大阪府 兵庫県 奈良県 和歌山県 鳥取県 島根県 岡山県 広島県 山口県 徳島県 香川県 愛媛県 高知県 福岡県 佐賀県 長崎県 熊本県 大分県 宮崎県 鹿児島県 沖縄県'
    .split(' ')
    .map((name) => [name, name] as const),
  KR: '서울특별시 부산광역시 대구광역시 인천광역시 광주광역시 대전광역시 울산광역시 세종특별자치시 경기도 강원특별자치도 충청북도 충청남도 전북특별자치도 전라남도 경상북도 경상남도 제주특별자치도'
    .split(' ')
    .map((name) => [name, name] as const),
}

/** Names in a reader's language where they differ from the country's own. */
const translated: Record<string, Record<string, ReadonlyMap<string, string>>> = {
  US: {
    ja: new Map(
      pairs(
        'AL:アラバマ州|AK:アラスカ州|AZ:アリゾナ州|AR:アーカンソー州|CA:カリフォルニア州|CO:コロラド州|CT:コネチカット州|DE:デラウェア州|DC:ワシントンD.C.|FL:フロリダ州|GA:ジョージア州|HI:ハワイ州|ID:アイダホ州|IL:イリノイ州|IN:インディアナ州|IA:アイオワ州|KS:カンザス州|KY:ケンタッキー州|LA:ルイジアナ州|ME:メイン州|MD:メリーランド州|MA:マサチューセッツ州|MI:ミシガン州|MN:ミネソタ州|MS:ミシシッピ州|MO:ミズーリ州|MT:モンタナ州|NE:ネブラスカ州|NV:ネバダ州|NH:ニューハンプシャー州|NJ:ニュージャージー州|NM:ニューメキシコ州|NY:ニューヨーク州|NC:ノースカロライナ州|ND:ノースダコタ州|OH:オハイオ州|OK:オクラホマ州|OR:オレゴン州|PA:ペンシルベニア州|PR:プエルトリコ|RI:ロードアイランド州|SC:サウスカロライナ州|SD:サウスダコタ州|TN:テネシー州|TX:テキサス州|UT:ユタ州|VT:バーモント州|VA:バージニア州|WA:ワシントン州|WV:ウェストバージニア州|WI:ウィスコンシン州|WY:ワイオミング州',
      ),
    ),
    ko: new Map(
      pairs(
        'AL:앨라배마주|AK:알래스카주|AZ:애리조나주|AR:아칸소주|CA:캘리포니아주|CO:콜로라도주|CT:코네티컷주|DE:델라웨어주|DC:워싱턴 D.C.|FL:플로리다주|GA:조지아주|HI:하와이주|ID:아이다호주|IL:일리노이주|IN:인디애나주|IA:아이오와주|KS:캔자스주|KY:켄터키주|LA:루이지애나주|ME:메인주|MD:메릴랜드주|MA:매사추세츠주|MI:미시간주|MN:미네소타주|MS:미시시피주|MO:미주리주|MT:몬태나주|NE:네브래스카주|NV:네바다주|NH:뉴햄프셔주|NJ:뉴저지주|NM:뉴멕시코주|NY:뉴욕주|NC:노스캐롤라이나주|ND:노스다코타주|OH:오하이오주|OK:오클라호마주|OR:오리건주|PA:펜실베이니아주|PR:푸에르토리코|RI:로드아일랜드주|SC:사우스캐롤라이나주|SD:사우스다코타주|TN:테네시주|TX:텍사스주|UT:유타주|VT:버몬트주|VA:버지니아주|WA:워싱턴주|WV:웨스트버지니아주|WI:위스콘신주|WY:와이오밍주',
      ),
    ),
  },
}

/** The states of a country as a reader knows them, in the country's own order; none where addresses have none. */
export function statesIn(country: string, locale: string): readonly (readonly [value: string, name: string])[] {
  const names = translated[country]?.[locale]
  return (statesOf[country] ?? []).map(([value, name]) => [value, names?.get(value) ?? name] as const)
}
