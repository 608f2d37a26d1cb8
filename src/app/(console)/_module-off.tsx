import { orPage } from '@/app/(console)/_gate'
import { sessionCaller } from '@/server/caller'
import { ModuleOff } from '@/shop/desk/components/off-page/module-off'

type Props = { shop: string; moduleKey: string; inPlace?: boolean }

/** What a switched-off module would do, costs and has kept. Its own address and those of its pages show it. */
export async function ModuleOffPage({ shop, moduleKey, inPlace }: Props) {
  const [board, kept, visitDays] = await orPage(async () => {
    const caller = await sessionCaller(shop)
    const days = moduleKey === 'marketing' ? caller.desk.visitDays() : []
    return Promise.all([caller.switches.board(), caller.desk.kept(), days])
  })
  return <ModuleOff initial={board} moduleKey={moduleKey} kept={kept} visitDays={visitDays} inPlace={inPlace} />
}
