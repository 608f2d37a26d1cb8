import { DeskConfirm, type TokenPage } from '@/app/_auth/desk-pages'
import { titleOf } from '@/app/_auth/titles'

export const generateMetadata = titleOf('confirm')

export default function Page({ searchParams }: TokenPage) {
  return <DeskConfirm door="console" searchParams={searchParams} />
}
