import type { DesignSeed } from '../types'
import { leadHours } from './ends'

export const design: DesignSeed = {
  template: 'arcade',
  temper: 'arcade',
  palette: 'asphalt',
  fonts: 'archivo',
  notices: [
    {
      en: 'Free over $49, out of Hamburg today until 3 pm',
      ja: '$49以上は送料無料、15時までのご注文は本日発送',
      ko: '$49 이상 무료 배송, 오후 3시까지 당일 출고',
    },
    { en: '24 months warranty, on returns too', ja: '返品の品にも24か月保証', ko: '반품 상품도 24개월 보증' },
    { en: '30 days to send it back', ja: '30日以内なら返品できます', ko: '30일 이내 반품 가능' },
  ],
  headline: {
    en: 'What shops sent back, tested and signed',
    ja: '店から戻った品を、検査して署名して',
    ko: '매장에서 돌아온 물건, 검사하고 서명했습니다',
  },
  intro: {
    en: 'Opened boxes, window models, last colors. Counts are real and the struck-out price is the maker’s.',
    ja: '開封品、展示品、最後の色。在庫は本当の数、線を引いた値段はメーカーの価格です。',
    ko: '개봉품, 진열품, 마지막 색상. 재고는 실제 수량이고 줄 그은 값은 제조사 가격입니다.',
  },
  heroLink: { label: { en: 'Under $25', ja: '$25以下', ko: '$25 이하' }, target: '/categories/under-25' },
  heroScene: 'devices',
  drop: {
    title: { en: 'Drop of the week', ja: '今週の目玉', ko: '이번 주의 특가' },
    text: {
      en: 'Returned unopened, sealed box\n40 h battery, folds flat\n24 months warranty',
      ja: '未開封の返品、封印つき\n40時間再生、折りたたみ式\n24か月保証',
      ko: '미개봉 반품, 봉인 그대로\n40시간 재생, 접이식\n24개월 보증',
    },
    button: { en: 'Choose yours', ja: '色を選ぶ', ko: '색상 고르기' },
    after: {
      en: 'This drop is over. What is left sells at the usual price.',
      ja: '今回の目玉は終了しました。残りは通常価格で販売中です。',
      ko: '이번 특가는 끝났습니다. 남은 것은 평소 가격에 팝니다.',
    },
    product: 'sonkraft-atlas-40',
    hours: leadHours,
  },
  coupons: {
    title: { en: 'A second thing, a second cut', ja: 'もう一点で、もう一段の値引き', ko: '하나 더 사면 한 번 더 할인' },
    codes: ['SECONDTRY'],
  },
  gridTitle: { en: 'Going now', ja: 'ただいま販売中', ko: '지금 나가는 중' },
  rows: 4,
  gridSource: 'sale',
  storyTitle: { en: 'What “returned” means here', ja: 'ここで「返品」とは', ko: '여기서 ‘반품’이란' },
  storyText: {
    en: 'A: opened, never used. Every part in the box.\nB: used up to 14 days. Small marks, photographed.\nC: works. Looks lived in. Priced like it.\n\nEach item is tested on the bench for 40 minutes. The test sheet is in the box, signed.',
    ja: 'A:開封のみ、未使用。付属品そろい。\nB:14日までの使用。小さな傷は写真つき。\nC:動きます。使った跡あり、値段もそれなり。\n\nどれも台の上で40分検査し、署名した検査票を同梱します。',
    ko: 'A: 개봉만 하고 쓰지 않음. 구성품 모두 포함.\nB: 14일 이내 사용. 작은 흠집은 사진으로 안내.\nC: 잘 작동함. 쓴 흔적이 있고 값도 그만큼.\n\n모두 작업대에서 40분간 검사하고 서명한 검사표를 넣어 드립니다.',
  },
  storyScene: 'racks',
  visitText: {
    en: 'Collection at ramp 3, with the order number.',
    ja: 'お受け取りは3番ランプで。注文番号をお持ちください。',
    ko: '3번 램프에서 주문 번호로 찾아가세요.',
  },
  sketch: {
    main: 'Tilden Ridge Drive',
    side: 'Hawk Ridge',
    upper: 'State Street',
    landmark: 'Ramp 3',
    park: 'Kaercher Creek',
  },
  questions: [
    {
      question: {
        en: 'Is the warranty yours or the maker’s?',
        ja: '保証は店のものですか。',
        ko: '보증은 누가 하나요?',
      },
      answer: {
        en: 'Ours, 24 months, on everything including grade C.',
        ja: '当店の保証です。ランクCも含めて24か月。',
        ko: '저희가 합니다. C등급까지 모두 24개월입니다.',
      },
    },
    {
      question: { en: 'Why is there only one?', ja: 'なぜ一台だけ?', ko: '왜 하나뿐인가요?' },
      answer: {
        en: 'Because one came back. We never invent stock and never invent viewers.',
        ja: '一台戻ってきたからです。在庫も「閲覧中」も作りません。',
        ko: '하나가 돌아왔기 때문입니다. 재고도, 보는 사람 수도 지어내지 않습니다.',
      },
    },
  ],
}
