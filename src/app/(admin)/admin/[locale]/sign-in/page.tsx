import { titleOf } from '@/app/_auth/titles'
import { DeskSignIn } from '@/app/_auth/desk-pages'

export const generateMetadata = titleOf('signIn')

export default function Page() {
  return <DeskSignIn door="admin" />
}
