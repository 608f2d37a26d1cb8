import { perProcess } from './per-process'

type Waiting = { who: string; start: () => void }

/** Too many already wait for the same: more would take memory and be answered too late. */
export class QueueFull extends Error {}

/**
 * Heavy work, one piece at a time in this process, since it is this process's memory and processors that it takes.
 * Those who wait take turns by whom the work is for: a thousand pieces of one hold another up by one piece.
 */
class Turns {
  private readonly waiting = new Map<string, Waiting[]>()
  private isBusy = false

  async take<T>(who: string, work: () => Promise<T>, most: number): Promise<T> {
    if ((this.waiting.get(who)?.length ?? 0) >= most) throw new QueueFull()
    if (this.isBusy) await this.wait(who)
    this.isBusy = true
    try {
      return await work()
    } finally {
      this.isBusy = false
      this.next()
    }
  }

  private wait(who: string): Promise<void> {
    return new Promise((start) => {
      const own = this.waiting.get(who) ?? []
      own.push({ who, start })
      this.waiting.set(who, own)
    })
  }

  /** The one who has waited longest since their last turn; they go to the end of the round. */
  private next(): void {
    const [round] = this.waiting
    if (!round) return
    const [who, own] = round
    const first = own.shift()
    this.waiting.delete(who)
    if (own.length > 0) this.waiting.set(who, own)
    // Nobody who comes meanwhile slips in before the one whose turn it is.
    this.isBusy = true
    first?.start()
  }
}

/**
 * Does the work when it is its turn.
 * @param who whom it is for, e.g. a shop
 * @param most how many may wait for the same
 * @throws QueueFull
 */
export const inTurn = <T>(
  queue: 'pictures' | 'cards',
  who: string,
  work: () => Promise<T>,
  most = Number.POSITIVE_INFINITY,
): Promise<T> => perProcess(`turns.${queue}`, () => new Turns()).take(who, work, most)
