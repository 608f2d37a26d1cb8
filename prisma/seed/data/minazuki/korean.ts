import type { WordsSeed } from '../types'

/** Minazuki's shelves and boxes for readers of Korean; the sweets keep the names on their boxes. */
export const korean: WordsSeed = {
  categories: {
    season: '지금의 과자',
    daily: '매일의 과자',
    yokan: '양갱',
    baked: '구운 과자',
    dry: '마른 과자와 차',
    gifts: '선물',
    oseibo: '연말 선물',
    uchiiwai: '답례 선물',
    temiyage: '방문 선물',
    orei: '감사 선물',
    butsuji: '추모 선물',
  },
  choices: {
    '個数 Box': '상자',
    '4個 Four': '4개',
    '6個 Six': '6개',
    '8個 Eight': '8개',
    '10個 Ten': '10개',
    '12個 Twelve': '12개',
    '15個 Fifteen': '15개',
    '大きさ Size': '크기',
    '半棹 Half': '반 줄',
    '一棹 Whole': '한 줄',
    '二棹 Two': '두 줄',
  },
  products: {},
}
