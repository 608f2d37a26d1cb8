import { NothingHere } from '@/shop/desk/components/nothing-here'

export default function NotFound() {
  return <NothingHere />
}
