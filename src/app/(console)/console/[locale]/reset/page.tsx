import { titleOf } from '@/app/_auth/titles'
import { DeskReset, type TokenPage } from '@/app/_auth/desk-pages'

export const generateMetadata = titleOf('reset')

export default function Page({ searchParams }: TokenPage) {
  return <DeskReset door="console" searchParams={searchParams} />
}
