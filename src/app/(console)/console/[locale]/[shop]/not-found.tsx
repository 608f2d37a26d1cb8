import { headers } from 'next/headers'
import { readDesk } from '@/app/(console)/_gate'
import { ModuleOffPage } from '@/app/(console)/_module-off'
import { NothingHere } from '@/shop/desk/components/nothing-here'
import { ownerOfPath } from '@/shop/desk/components/places'

/** Answers 404 with the reason: a page of a module that is off says what it would do and where its switch is. */
export default async function NotFound() {
  const [shop = '', ...rest] = ((await headers()).get('x-mallwright-path') ?? '').split('/').filter(Boolean)
  const owner = ownerOfPath(rest.join('/'))
  if (!owner) return <NothingHere />
  const module = (await readDesk(shop)).modules.find((one) => one.key === owner.module)
  if (!module) return <NothingHere />
  if (!module.isOn && module.state !== 'own') return <ModuleOffPage shop={shop} moduleKey={module.key} inPlace />
  const isPartOff = module.parts.some((part) => part.key === owner.part && !part.isOn)
  return <NothingHere off={isPartOff && owner.part ? { module: module.key, part: owner.part } : undefined} />
}
