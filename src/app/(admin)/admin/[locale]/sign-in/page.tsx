import { DeskSignIn } from '@/app/_auth/desk-pages'
import { titleOf } from '@/app/_auth/titles'

export const generateMetadata = titleOf('signIn')

export default function Page() {
  return <DeskSignIn door="admin" />
}
