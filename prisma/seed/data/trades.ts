import type { TradeSeed } from './types'

const trade = (code: string, en: string, ja: string, ko: string, children: readonly TradeSeed[] = []): TradeSeed => ({
  code,
  names: { en, ja, ko },
  children,
})

/** The mall's trades, in the order of the portal's navigation. */
export const trades: readonly TradeSeed[] = [
  trade('groceries', 'Groceries', '食料品', '식료품', [
    trade('greengrocer', 'Greengrocers', '青果', '청과'),
    trade('fish', 'Fish and smokehouses', '鮮魚・燻製', '수산·훈제'),
    trade('pantry', 'Jam, honey, tins', 'ジャム・はちみつ・缶詰', '잼·꿀·통조림'),
    trade('dairy', 'Cheese and dairy', 'チーズ・乳製品', '치즈·유제품'),
  ]),
  trade('bakery', 'Bakery & sweets', 'パン・菓子', '빵·과자', [
    trade('bread', 'Bread', 'パン', '빵'),
    trade('chocolate', 'Chocolate and caramels', 'チョコレート・キャラメル', '초콜릿·캐러멜'),
    trade('wagashi', 'Japanese sweets', '和菓子', '화과자'),
  ]),
  trade('coffee-tea', 'Coffee & tea', 'コーヒー・お茶', '커피·차', [
    trade('coffee', 'Roasters', 'コーヒー焙煎', '커피 로스터'),
    trade('tea', 'Tea', 'お茶', '차'),
  ]),
  trade('kitchen', 'Kitchen', 'キッチン', '주방', [
    trade('pottery', 'Pottery', 'うつわ・陶芸', '도자기'),
    trade('knives', 'Knives and tools', '包丁・道具', '칼·도구'),
    trade('ironware', 'Ironware', '鉄器', '철기'),
  ]),
  trade('home', 'Home & wool', '暮らし・毛織物', '생활·모직', [
    trade('wool', 'Wool and blankets', '毛織物・ブランケット', '울·담요'),
    trade('linen', 'Linen', 'リネン', '리넨'),
    trade('candles', 'Candles', 'キャンドル', '캔들'),
  ]),
  trade('books', 'Books & paper', '本・紙もの', '책·종이', [
    trade('new-books', 'New books', '新刊', '신간'),
    trade('used-books', 'Second-hand and rare', '古書', '중고·희귀 도서'),
    trade('stationery', 'Stationery', '文具', '문구'),
  ]),
  trade('garden', 'Garden', '園芸', '정원', [
    trade('seeds', 'Seeds', '種', '씨앗'),
    trade('plants', 'Plants', '苗・植物', '모종·식물'),
  ]),
  trade('toys', 'Toys', 'おもちゃ', '장난감', [
    trade('wooden-toys', 'Wooden toys', '木のおもちゃ', '나무 장난감'),
    trade('games', 'Games', 'ゲーム・パズル', '게임·퍼즐'),
  ]),
  trade('apothecary', 'Apothecary', 'せっけん・香り', '비누·향', [
    trade('soap', 'Soap and balm', 'せっけん・バーム', '비누·밤'),
    trade('herbs', 'Herbs', 'ハーブ', '허브'),
  ]),
  trade('bags', 'Bags & leather', '鞄・革もの', '가방·가죽', [
    trade('bag-makers', 'Bag makers', '鞄職人', '가방 공방'),
    trade('small-leather', 'Wallets and belts', '財布・ベルト', '지갑·벨트'),
  ]),
  trade('electronics', 'Electronics', '家電', '전자제품', [
    trade('outlet', 'Outlets', 'アウトレット', '아웃렛'),
    trade('audio', 'Audio', 'オーディオ', '오디오'),
    trade('repair', 'Repair', '修理', '수리'),
  ]),
]
