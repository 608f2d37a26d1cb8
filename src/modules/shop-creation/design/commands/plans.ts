import { newId } from '@/lib/ids'
import { days } from '@/lib/time'
import { type Actor, recordAct } from '@/mall/audit/commands'
import { addToOutbox } from '@/mall/messaging/commands'
import { now } from '@/platform/clock'
import type { ShopScope } from '@/platform/db/scope'
import { inShop, type Tx } from '@/platform/db/shop'
import { AppError, notFound } from '@/platform/errors'
import { maxPlans, planJob } from '../constants'
import { draftIn, readDesign } from '../queries'
import { planTransitions } from '../states'
import type { PlanState } from '../types'
import { changedElsewhere, publishIn } from './publish'

const byClock: Actor = { kind: 'system', name: '' }

type Times = { startsAt: Date; endsAt: Date | null }

function checkTimes({ startsAt, endsAt }: Times): void {
  const at = now().getTime()
  const refuse = (reason: string, userMessage: string) =>
    new AppError('PLAN_TIME', 'BAD_REQUEST', { userMessage, data: { reason } })
  if (startsAt.getTime() <= at) throw refuse('past', 'This moment is over. Choose a later one, or publish now.')
  if (startsAt.getTime() > at + days(366)) throw refuse('far', 'A design can be planned for a year ahead at most.')
  if (endsAt && endsAt <= startsAt) throw refuse('order', 'The end has to come after the beginning.')
}

/** Lets the clock call at both moments; the call looks at what is planned then, so a changed plan is simply called twice. */
function callAt(tx: Tx, { shopId }: ShopScope, planId: string, { startsAt, endsAt }: Times): Promise<void> {
  return addToOutbox(
    tx,
    [startsAt, ...(endsAt ? [endsAt] : [])].map((dueAt) => ({
      kind: planJob,
      shopId,
      dueAt,
      payload: { shopId, planId },
    })),
  )
}

/**
 * Plans the draft as it stands; later changes of the draft do not touch the plan.
 * @throws AppError DESIGN_CHANGED, PLAN_TIME, PLAN_LIMIT
 */
export async function planDesign(
  scope: ShopScope,
  actor: Actor,
  input: Times & { draftVersion: number; name: string },
): Promise<string> {
  checkTimes(input)
  const { shopId } = scope
  return inShop(scope, async (tx) => {
    const { draft, draftVersion, draftSavedBy, draftSavedAt } = await draftIn(tx, scope)
    if (draftVersion !== input.draftVersion) throw changedElsewhere({ name: draftSavedBy, at: draftSavedAt })
    const open = await tx.shopDesignPlan.count({ where: { shopId, state: { in: ['waiting', 'live'] } } })
    if (open >= maxPlans)
      throw new AppError('PLAN_LIMIT', 'CONFLICT', {
        userMessage: `At most ${maxPlans} designs can be planned at once.`,
        data: { most: maxPlans },
      })
    const id = newId()
    const { name, startsAt, endsAt } = input
    await tx.shopDesignPlan.createMany({
      data: [
        {
          ...{ shopId, id, name, design: draft, state: 'waiting', startsAt, endsAt },
          ...{ createdAt: now(), createdBy: actor.name ?? '' },
        },
      ],
    })
    await callAt(tx, scope, id, input)
    await recordAct(tx, actor, { action: 'design.planned', shopId, subject: { kind: 'design-plan', id } })
    return id
  })
}

/** Other times for a plan that has not begun; for a live one another end. @throws AppError PLAN_TIME, NOT_FOUND */
export function retimePlan(scope: ShopScope, actor: Actor, input: Times & { id: string }): Promise<void> {
  const { shopId } = scope
  return inShop(scope, async (tx) => {
    const plan = await tx.shopDesignPlan.findUnique({ where: { shopId_id: { shopId, id: input.id } } })
    if (plan?.state !== 'waiting' && plan?.state !== 'live') throw notFound('plan')
    const times = plan.state === 'waiting' ? input : { startsAt: plan.startsAt, endsAt: input.endsAt }
    if (plan.state === 'waiting') checkTimes(times)
    else if (times.endsAt && times.endsAt <= now())
      throw new AppError('PLAN_TIME', 'BAD_REQUEST', {
        userMessage: 'This moment is over. Choose a later one, or end the plan now.',
        data: { reason: 'past' },
      })
    const changed = await tx.shopDesignPlan.updateMany({
      where: { shopId, id: input.id, state: plan.state },
      data: { startsAt: times.startsAt, endsAt: times.endsAt },
    })
    if (changed.count !== 1) throw notFound('plan')
    await callAt(tx, scope, input.id, times)
    await recordAct(tx, actor, { action: 'design.replanned', shopId, subject: { kind: 'design-plan', id: input.id } })
  })
}

async function moveState(tx: Tx, { shopId }: ShopScope, id: string, event: keyof typeof planTransitions, data = {}) {
  const { from, to } = planTransitions[event]
  const moved = await tx.shopDesignPlan.updateMany({
    where: { shopId, id, state: { in: [...from] } },
    data: { ...data, state: to },
  })
  return moved.count === 1
}

/** Takes a plan back: one that waits never begins, a live one ends now. @throws AppError NOT_FOUND */
export function cancelPlan(scope: ShopScope, actor: Actor, id: string): Promise<void> {
  const { shopId } = scope
  return inShop(scope, async (tx) => {
    const plan = await tx.shopDesignPlan.findUnique({ where: { shopId_id: { shopId, id } } })
    const done =
      plan?.state === 'live' ? await endPlan(tx, scope, actor, plan) : await moveState(tx, scope, id, 'cancel')
    if (!done) throw notFound('plan')
    await recordAct(tx, actor, { action: 'design.plan-cancelled', shopId, subject: { kind: 'design-plan', id } })
  })
}

type PlanRow = NonNullable<Awaited<ReturnType<Tx['shopDesignPlan']['findUnique']>>>

async function beginPlan(tx: Tx, scope: ShopScope, plan: PlanRow): Promise<void> {
  const { publishedVersion: before } = await draftIn(tx, scope)
  const begun = await moveState(tx, scope, plan.id, plan.endsAt ? 'begin' : 'end', { before, version: before + 1 })
  if (!begun) return
  await publishIn(tx, scope, byClock, {
    ...{ design: readDesign(plan.design, scope.shopId), how: 'plan', name: plan.name, seen: before },
  })
}

/** Back to what stood before, unless somebody has published since: theirs stays. */
async function endPlan(tx: Tx, scope: ShopScope, actor: Actor, plan: PlanRow): Promise<boolean> {
  const { publishedVersion: seen } = await draftIn(tx, scope)
  if (seen !== plan.version) return moveState(tx, scope, plan.id, 'overtake')
  const ended = await moveState(tx, scope, plan.id, 'end')
  const before = await tx.shopDesignVersion.findUnique({
    where: { shopId_version: { shopId: scope.shopId, version: plan.before ?? 0 } },
  })
  if (!ended || !before) return ended
  await publishIn(tx, scope, actor, {
    ...{ design: readDesign(before.design, scope.shopId), how: 'plan-end', name: before.name, seen },
  })
  return true
}

/** What the clock does: begins or ends a plan whose moment has come. Does nothing twice, and nothing too early. */
export function applyPlan(scope: ShopScope, planId: string): Promise<void> {
  const { shopId } = scope
  return inShop(scope, async (tx) => {
    const plan = await tx.shopDesignPlan.findUnique({ where: { shopId_id: { shopId, id: planId } } })
    const at = now()
    const state = plan?.state as PlanState | undefined
    if (!plan) return
    // A server that slept through both moments lets the design pass by.
    if (state === 'waiting' && plan.endsAt && plan.endsAt <= at) await moveState(tx, scope, planId, 'end')
    else if (state === 'waiting' && plan.startsAt <= at) await beginPlan(tx, scope, plan)
    else if (state === 'live' && plan.endsAt && plan.endsAt <= at) await endPlan(tx, scope, byClock, plan)
  })
}
