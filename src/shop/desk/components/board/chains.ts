import type { BoardModule } from '@/mall/switches/types'

type Linked = Pick<BoardModule, 'key' | 'isOn' | 'state' | 'requires'>

/** Every module that is on and stops when `key` goes off, also by way of others. */
export function stopsWith(key: string, board: readonly Linked[]): string[] {
  const stopped = new Set([key])
  for (let grew = true; grew; ) {
    const next = board.filter(
      (module) => module.isOn && !stopped.has(module.key) && module.requires.some((need) => stopped.has(need)),
    )
    for (const module of next) stopped.add(module.key)
    grew = next.length > 0
  }
  stopped.delete(key)
  return board.map((module) => module.key).filter((one) => stopped.has(one))
}

/** What has to be switched on before `key` works, in the order in which it can be. */
export function neededFor(key: string, board: readonly Linked[]): string[] {
  const order: string[] = []
  const visit = (at: string) => {
    for (const need of board.find((module) => module.key === at)?.requires ?? []) {
      const module = board.find((one) => one.key === need)
      if (!module || module.isOn || module.state === 'own' || order.includes(need)) continue
      visit(need)
      order.push(need)
    }
  }
  visit(key)
  return order
}
