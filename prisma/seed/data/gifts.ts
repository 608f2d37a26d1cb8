import type { GiftChoice, GiftOffer } from '@/modules/delivery/gift/schema'

/** What a shop offers to make a gift of an order, and how its customers have chosen. */
export interface GiftSeed {
  readonly offer: GiftOffer
  readonly chosen: readonly GiftChoice[]
}

const marram: GiftSeed = {
  offer: {
    wrappings: [
      {
        id: 'kraft',
        names: { en: 'Wool and kraft box', ja: '羊毛とクラフト箱', ko: '양모와 크라프트 상자' },
        priceMinor: 0,
        drawing: 'box',
        colour: '#c9ad86',
        second: '#bda078',
        mediaId: null,
        takesRibbon: true,
      },
      {
        id: 'linen',
        names: { en: 'Linen cloth, to keep', ja: '麻の包み布', ko: '간직하는 리넨 보자기' },
        priceMinor: 800,
        drawing: 'cloth',
        colour: '#a3c2c6',
        second: '#dfeaea',
        mediaId: null,
        takesRibbon: true,
      },
      {
        id: 'tissue',
        names: { en: 'Tissue and paper', ja: '薄紙と包装紙', ko: '박엽지와 포장지' },
        priceMinor: 350,
        drawing: 'paper',
        colour: '#f3f0e8',
        second: '#3f8082',
        mediaId: null,
        takesRibbon: true,
      },
    ],
    ribbons: [
      { id: 'sea', names: { en: 'Sea', ja: '海', ko: '바다' }, colour: '#649aa5', priceMinor: 0 },
      { id: 'iron', names: { en: 'Iron', ja: '鉄', ko: '철' }, colour: '#8a4632', priceMinor: 0 },
      { id: 'ochre', names: { en: 'Ochre', ja: '黄土', ko: '황토' }, colour: '#c99c4a', priceMinor: 0 },
      { id: 'ink', names: { en: 'Ink', ja: '墨', ko: '먹' }, colour: '#202c47', priceMinor: 0 },
      { id: 'undyed', names: { en: 'Undyed', ja: '生成り', ko: '무염' }, colour: '#d3c2a3', priceMinor: 0 },
    ],
    card: { on: true, priceMinor: 0, maxLength: 240 },
    noshi: { on: false, priceMinor: 0, headings: [] },
    bag: { on: false, priceMinor: 0 },
    hidesPrices: true,
  },
  chosen: [
    {
      wrappingId: 'linen',
      ribbonId: 'sea',
      card: {
        to: 'Marianne',
        message:
          'For the new kitchen, and for every breakfast in it. Come and see the sea soon.\n\nLove, Aoife and Dan',
      },
      noshi: null,
      bag: false,
      hidePrices: true,
    },
    {
      wrappingId: 'kraft',
      ribbonId: 'iron',
      card: { to: 'Ruth', message: 'Thirty years of mugs at the reading group. Here is one that pours.' },
      noshi: null,
      bag: false,
      hidePrices: true,
    },
  ],
}

const minazuki: GiftSeed = {
  offer: {
    wrappings: [
      {
        id: 'ichimatsu',
        names: { en: 'Checks, indigo', ja: '市松、藍', ko: '이치마쓰, 쪽빛' },
        priceMinor: 0,
        drawing: 'checks',
        colour: '#2d4a86',
        second: '#f2efe4',
        mediaId: null,
        takesRibbon: false,
      },
      {
        id: 'seigaiha',
        names: { en: 'Waves, persimmon', ja: '青海波、柿', ko: '세이가이하, 감색' },
        priceMinor: 0,
        drawing: 'waves',
        colour: '#c26a33',
        second: '#f4ead9',
        mediaId: null,
        takesRibbon: false,
      },
      {
        id: 'white',
        names: { en: 'White, gold cord', ja: '白無地、金の紐', ko: '흰 종이, 금색 끈' },
        priceMinor: 0,
        drawing: 'cord',
        colour: '#fbfaf5',
        second: '#c79b3b',
        mediaId: null,
        takesRibbon: false,
      },
      {
        id: 'furoshiki',
        names: { en: 'Furoshiki, madder', ja: '風呂敷、茜', ko: '보자기, 꼭두서니' },
        priceMinor: 600,
        drawing: 'cloth',
        colour: '#8f2a2f',
        second: '#f0e6cf',
        mediaId: null,
        takesRibbon: false,
      },
    ],
    ribbons: [],
    card: { on: true, priceMinor: 0, maxLength: 120 },
    noshi: {
      on: true,
      priceMinor: 0,
      headings: [
        { id: 'oseibo', text: '御歳暮', occasion: 'glad' },
        { id: 'orei', text: '御礼', occasion: 'glad' },
        { id: 'uchiiwai', text: '内祝', occasion: 'glad' },
        { id: 'kotobuki', text: '寿', occasion: 'once' },
        { id: 'kokorozashi', text: '志', occasion: 'mourning' },
        { id: 'muji', text: '', occasion: 'any' },
      ],
    },
    bag: { on: true, priceMinor: 0 },
    hidesPrices: true,
  },
  chosen: [
    {
      wrappingId: 'ichimatsu',
      ribbonId: null,
      card: {
        to: '',
        message: '今年もたいへんお世話になりました。栗のいちばんよいところです。どうぞ皆さまで。\n佐伯　誠',
      },
      noshi: { headingId: 'oseibo', knot: 'bow', name: '佐伯', place: 'outer' },
      bag: true,
      hidePrices: true,
    },
    {
      wrappingId: 'white',
      ribbonId: null,
      card: null,
      noshi: { headingId: 'kokorozashi', knot: 'mourning', name: '河合', place: 'inner' },
      bag: false,
      hidePrices: true,
    },
  ],
}

/** By the shop's name in addresses. */
export const gifts: Readonly<Record<string, GiftSeed>> = { marram, minazuki }
