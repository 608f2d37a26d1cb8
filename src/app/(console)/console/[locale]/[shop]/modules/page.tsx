import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { orPage } from '@/app/(console)/_gate'
import { sessionCaller } from '@/server/caller'
import { ModulesBoard } from '@/shop/desk/components/board/modules-board'

type Props = { params: Promise<{ shop: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('modules.board'))('title') }
}

export default async function Page({ params }: Props) {
  const { shop } = await params
  const [board, kept] = await orPage(async () => {
    const caller = await sessionCaller(shop)
    return Promise.all([caller.switches.board(), caller.desk.kept()])
  })
  return <ModulesBoard initial={board} kept={kept} />
}
