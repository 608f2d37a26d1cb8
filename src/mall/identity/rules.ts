import { fold } from '@/lib/text'
import { passwordLength } from './constants'

/**
 * Cores of the passwords that lead every published list of breached ones. A password that is one of
 * these with digits, signs or look-alike letters around it is found in seconds.
 */
const commonCores = new Set(
  `password passwort passwd pass secret letmein welcome admin administrator root login master hello monkey dragon
   football baseball basketball soccer hockey superman batman pokemon starwars michael jennifer jordan ashley
   daniel charlie andrew michelle jessica thomas robert george summer winter spring autumn sunshine princess
   iloveyou iloveu lovely loveme trustno flower freedom whatever computer internet samsung google facebook
   qwerty qwertyui qwertyuiop qwertz asdfgh asdfghjk asdfghjkl zxcvbn zxcvbnm azerty qazwsx qazwsxedc wsxedc
   abc abcd abcde abcdef abcdefg abcdefgh abcdefghij aaaaaa test testing tester guest user default changeme
   temp temporary demo example shop shopping store mall retail business company money cookie cheese chocolate
   banana orange purple silver golden diamond mustang ferrari mercedes yankees liverpool chelsea arsenal
   killer hunter ranger buster shadow maggie ginger pepper tigger sakura nihon tokyo osaka naruto doraemon
   korea seoul hangul saranghae haha asdf qwer zxcv access mypassword passwordpassword`
    .split(/\s+/)
    .filter(Boolean),
)

const lookAlikes: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
}

const bare = (text: string) => text.replace(/^[^a-z]+|[^a-z]+$/g, '')
const undo = (text: string) => text.replace(/[013457@$!]/g, (sign) => lookAlikes[sign] ?? sign)
const lettersOf = (text: string) => text.replace(/[^a-z]/g, '')

/** One of the cores, as it stands, with signs around it, in look-alikes, or twice in a row. */
function isCommon(password: string): boolean {
  const lower = password.normalize('NFKC').toLowerCase()
  const withoutTail = lower.replace(/[\d!?.*#_-]+$/, '')
  const forms = [bare(lower), bare(undo(lower)), lettersOf(undo(lower)), lettersOf(undo(withoutTail))]
  return forms.some((form) => commonCores.has(form) || isTwice(form))
}

function isTwice(form: string): boolean {
  const half = form.slice(0, form.length / 2)
  return form === half + half && commonCores.has(half)
}

const rows = ['abcdefghijklmnopqrstuvwxyz', '01234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm']

/** Few different signs, or one run of the alphabet, the digits or the keyboard. */
function isMonotonous(password: string): boolean {
  const lower = password.toLowerCase()
  if (new Set(lower).size < 5) return true
  const runs = rows.flatMap((row) => [row, [...row].reverse().join('')]).map((row) => row + row)
  return runs.some((run) => run.includes(lower))
}

export type PasswordProblem = 'short' | 'long' | 'common' | 'monotonous' | 'personal'

/**
 * What speaks against a password; null when nothing does. Length and guessability count, not kinds of signs.
 * @param about name and e-mail of the person, and names of the shop
 */
export function passwordProblem(password: string, about: readonly string[] = []): PasswordProblem | null {
  const length = [...password.normalize('NFKC')].length
  if (length < passwordLength.min) return 'short'
  if (password.length > passwordLength.max) return 'long'
  if (isMonotonous(password)) return 'monotonous'
  if (isCommon(password)) return 'common'
  return isPersonal(password, about) ? 'personal' : null
}

function isPersonal(password: string, about: readonly string[]): boolean {
  const rest = fold(password).replace(/[^\p{L}]/gu, '')
  const words = about.flatMap((text) => fold(text.split('@')[0] ?? '').split(' ')).filter((word) => word.length >= 3)
  return rest.length > 0 && words.some((word) => rest === word || rest === word + word)
}

/**
 * Somebody signed up again with a known address: the second account carries the address with a mark
 * behind it, so that nothing in the answer tells that the first one exists.
 */
export const doubleOf = (email: string, id: string) => `${email}#${id}`
export const isDouble = (email: string) => email.includes('#')

/** The address as it was typed. */
export const shownEmail = (email: string) => email.split('#')[0] ?? email
