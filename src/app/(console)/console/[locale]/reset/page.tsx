import { DeskReset, type TokenPage } from '@/app/_auth/desk-pages'
import { titleOf } from '@/app/_auth/titles'

export const generateMetadata = titleOf('reset')

export default function Page({ searchParams }: TokenPage) {
  return <DeskReset door="console" searchParams={searchParams} />
}
