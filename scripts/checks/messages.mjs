import { readdirSync } from 'node:fs'
import { at } from '../lib/paths.mjs'
import { readSource } from '../lib/source-files.mjs'

const folder = 'src/i18n/messages'
const original = 'en'
const translations = ['ja', 'ko']

const flatten = (value, prefix = '') =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => flatten(inner, prefix ? `${prefix}.${key}` : key))
    : [[prefix, value]]

const read = (locale, name) => new Map(flatten(JSON.parse(readSource(`${folder}/${locale}/${name}`))))

/**
 * What a message needs from its caller: plain arguments, counts that are shown as #, and tags. A plural or select that
 * only chooses between words is not among them: other languages may not need the choice.
 */
export function variables(message) {
  const needed = new Set([...message.matchAll(/<(\w+)>/g)].map(([, tag]) => `<${tag}>`))
  let position = 0
  const upTo = (stops) => {
    const from = position
    while (position < message.length && !stops.includes(message[position])) position += 1
    return message.slice(from, position).trim()
  }
  const body = (counted) => {
    for (; position < message.length && message[position] !== '}'; position += 1) {
      if (message[position] === '#' && counted) needed.add(counted)
      if (message[position] === '{') argument(counted)
    }
  }
  const argument = (counted) => {
    position += 1
    const name = upTo(',}')
    if (message[position] === '}') return needed.add(name)
    position += 1
    const kind = upTo(',}')
    if (!['plural', 'select', 'selectordinal'].includes(kind)) needed.add(name)
    while (position < message.length && message[position] !== '}') {
      upTo('{}')
      if (message[position] !== '{') break
      position += 1
      body(kind === 'select' ? counted : name)
      position += 1
    }
  }
  body(null)
  return [...needed].sort().join(' ')
}

/** Longer texts that are word for word the same were probably forgotten. */
const looksUntranslated = (text, there) =>
  text === there && /[a-z]{3,}(\s+\S+){3,}/i.test(text.replace(/[{<][^}>]*[}>]/g, ''))

function compare(locale, name) {
  const here = read(original, name)
  const there = read(locale, name)
  const where = `${locale}/${name}`
  const missing = [...here.keys()].filter((key) => !there.has(key)).map((key) => `${where} lacks ${key}`)
  const extra = [...there.keys()]
    .filter((key) => !here.has(key))
    .map((key) => `${where} has ${key}, which ${original} lacks`)
  const wrong = [...here].flatMap(([key, text]) => {
    const other = there.get(key)
    if (typeof text !== 'string' || typeof other !== 'string')
      return other === undefined ? [] : [`${where} ${key} is no text`]
    if (!other.trim() && text.trim()) return [`${where} ${key} is empty`]
    if (variables(text) !== variables(other))
      return [`${where} ${key} needs {${variables(text)}}, has {${variables(other)}}`]
    return looksUntranslated(text, other) ? [`${where} ${key} is not translated: ${text}`] : []
  })
  return [...missing, ...extra, ...wrong]
}

/** Every text is there in every language, with the same things to fill in. */
export const messages = {
  title: 'messages have the same keys in en, ja and ko',
  run: async () => {
    const names = readdirSync(at(folder, original)).filter((name) => name.endsWith('.json'))
    const strays = translations.flatMap((locale) =>
      readdirSync(at(folder, locale))
        .filter((name) => !names.includes(name))
        .map((name) => `${locale}/${name} has no counterpart in ${original}`),
    )
    const missing = translations.flatMap((locale) =>
      names
        .filter((name) => !readdirSync(at(folder, locale)).includes(name))
        .map((name) => `${locale}/${name} is missing`),
    )
    const pairs = translations.flatMap((locale) => names.map((name) => [locale, name]))
    const present = pairs.filter(([locale, name]) => !missing.includes(`${locale}/${name} is missing`))
    const problems = [...strays, ...missing, ...present.flatMap(([locale, name]) => compare(locale, name))]
    return { problems: names.length ? problems : ['there are no messages to compare'] }
  },
}
