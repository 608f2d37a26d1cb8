import { goOn, Interrupted } from './ending.mjs'

const colour = process.stdout.isTTY && !process.env.NO_COLOR

const paint = (code) => (text) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text)

export const dim = paint('2')
export const bold = paint('1')
export const red = paint('31')
export const green = paint('32')
export const yellow = paint('33')
export const cyan = paint('36')

/** An outcome the person at the terminal can act on: printed without a stack. */
export class Stop extends Error {
  /** @param {string} message what happened and the way out @param {number} [code] exit code */
  constructor(message, code = 1) {
    super(message)
    this.name = 'Stop'
    this.code = code
  }
}

export const say = (text) => console.log(text)

/** Seconds with one decimal, from milliseconds. */
export const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`

let isInStep = false

/**
 * Runs one step of the preparation, printing its title before and its time after; a step within a step is silent.
 * Steps that turn out to be needless should not be wrapped: a warm start stays quiet.
 */
export async function step(title, work) {
  goOn()
  if (isInStep) return work()
  isInStep = true
  const begun = performance.now()
  process.stdout.write(`  ${title} …`)
  try {
    const result = await work()
    process.stdout.write(` ${dim(seconds(performance.now() - begun))}\n`)
    return result
  } catch (error) {
    process.stdout.write(` ${error instanceof Interrupted ? 'broken off' : red('failed')}\n`)
    throw error
  } finally {
    isInStep = false
  }
}

/** Prints the reason a script gave up and leaves with its code. */
export function giveUp(error) {
  if (error instanceof Stop) console.error(`\n${error.code ? red('Stopped. ') : ''}${error.message}\n`)
  else if (!(error instanceof Interrupted)) console.error(error)
  process.exit(error instanceof Stop || error instanceof Interrupted ? error.code : 1)
}
