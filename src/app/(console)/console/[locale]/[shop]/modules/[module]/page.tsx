import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { readDesk } from '@/app/(console)/_gate'
import { ModuleOffPage } from '@/app/(console)/_module-off'

type Props = { params: Promise<{ shop: string; module: string }> }

async function readModule({ params }: Props) {
  const { shop, module: key } = await params
  const module = (await readDesk(shop)).modules.find((one) => one.key === key)
  if (!module) notFound()
  return { shop, module }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { module } = await readModule(props)
  return { title: (await getTranslations('modules'))(`${module.key}.title`) }
}

export default async function Page(props: Props) {
  const { shop, module } = await readModule(props)
  if (module.isOn || module.state === 'own') redirect(`/${shop}/modules?open=${module.key}`)
  return <ModuleOffPage shop={shop} moduleKey={module.key} />
}
