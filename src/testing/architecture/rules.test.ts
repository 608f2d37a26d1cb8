import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { cruise, type ICruiseResult } from 'dependency-cruiser'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const { forbidden } = createRequire(import.meta.url)('../../../.dependency-cruiser.cjs') as { forbidden: never[] }

/** One planted import per line: who imports whom, and the rule that has to object. */
const planted = [
  ['src/lib/money.ts', '../platform/clock', 'layer-lib'],
  ['src/lib/text.ts', '../ui/button', 'lib-stands-alone'],
  ['src/platform/clock.ts', '../mall/tenancy/queries', 'layer-platform'],
  ['src/mall/tenancy/queries.ts', '../../shop/catalog/queries', 'layer-mall'],
  ['src/shop/catalog/queries.ts', '../../modules/promotion/coupons/queries', 'layer-shop'],
  ['src/shop/catalog/commands.ts', '../../server/context', 'nothing-below-knows-the-server'],
  ['src/shop/catalog/router.ts', '../../server/context', 'router-looks-up-only-for-procedures'],
  ['src/server/context.ts', '../app/page', 'server-knows-no-page'],
  ['src/modules/promotion/coupons/queries.ts', '../../delivery/rates/queries', 'no-module-imports-another'],
  ['src/modules/promotion/coupons/ports.ts', '../../registry', 'registry-is-for-the-server'],
  ['src/shop/orders/commands.ts', '../stock/rules', 'slices-meet-at-what-they-offer'],
  ['src/shop/orders/queries.ts', '../catalog/router', 'router-is-for-the-root'],
  ['src/shop/orders/states.ts', '../stock/jobs', 'jobs-are-for-the-runner'],
  ['src/shop/orders/components/list.tsx', '../../catalog/components/card', 'components-are-for-pages'],
  ['src/shop/orders/components/detail.tsx', '../queries', 'components-know-the-server-by-type'],
  ['src/shop/orders/components/row.tsx', '../../../server/root', 'server-by-type-only'],
  ['src/ui/button.tsx', '../shop/catalog/types', 'ui-stands-alone'],
  ['src/shop/orders/rules.ts', '../../platform/db/shop', 'database-client-only-behind-queries-and-commands'],
  ['src/shop/stock/commands.ts', '../../platform/db/mall', 'whole-mall-role-only-for-the-mall'],
  ['src/app/page.tsx', '../shop/catalog/queries', 'pages-read-through-the-caller'],
  ['src/shop/cart/commands.ts', '../../testing/database', 'testing-is-for-tests'],
] as const

/** Imports that have to be allowed. */
const welcome = [
  ['src/server/root.ts', '../shop/catalog/router'],
  ['src/server/jobs.ts', '../shop/stock/jobs'],
  ['src/modules/delivery/router.ts', './rates/router'],
  ['src/modules/delivery/rates/queries.ts', '../../../shop/catalog/ports'],
  ['src/modules/delivery/rates/router.ts', '../../../server/procedures'],
  ['src/shop/cart/queries.ts', '../../platform/db/shop'],
  ['src/mall/purchase/queries.ts', '../../platform/db/mall'],
  ['src/shop/cart/queries.test.ts', '../../testing/database'],
] as const

const house = mkdtempSync(join(tmpdir(), 'house-'))
let broken: string[] = []

function plant() {
  const imports = new Map<string, string[]>()
  for (const [from, to] of [...planted, ...welcome]) {
    imports.set(from, [...(imports.get(from) ?? []), to])
    const target = join(from, '..', to)
    const isUi = /components|\/ui\/|app\//.test(target)
    const path = imports.has(`${target}.tsx`) || isUi ? `${target}.tsx` : `${target}.ts`
    if (!imports.has(path)) imports.set(path, [])
  }
  for (const [path, targets] of imports) {
    mkdirSync(dirname(join(house, path)), { recursive: true })
    const lines = targets.map((target, index) => `import { value as v${index} } from '${target}'`)
    const used = targets.map((_, index) => `v${index}`).join(', ')
    writeFileSync(join(house, path), `${lines.join('\n')}\nexport const value = [${used}]\n`)
  }
}

beforeAll(async () => {
  plant()
  const { output } = await cruise(['src'], { baseDir: house, ruleSet: { forbidden }, validate: true })
  broken = (output as ICruiseResult).summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)
})
afterAll(() => rmSync(house, { recursive: true, force: true }))

describe('the rules of imports', () => {
  it.each(planted)('%s → %s breaks %s', (from, to, rule) => {
    const target = join(from, '..', to)
    expect(broken.filter((line) => line.startsWith(`${rule}: ${from} → ${target}.`))).not.toEqual([])
  })

  it.each(welcome)('%s → %s is welcome', (from, to) => {
    const target = join(from, '..', to)
    expect(broken.filter((line) => line.includes(`${from} → ${target}.`))).toEqual([])
  })
})
