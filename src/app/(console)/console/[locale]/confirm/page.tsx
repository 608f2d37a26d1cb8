import { titleOf } from '@/app/_auth/titles'
import { DeskConfirm, type TokenPage } from '@/app/_auth/desk-pages'

export const generateMetadata = titleOf('confirm')

export default function Page({ searchParams }: TokenPage) {
  return <DeskConfirm door="console" searchParams={searchParams} />
}
