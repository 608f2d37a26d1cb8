import { notFound } from 'next/navigation'

/** Every address of the portal that is no page of it: answered inside its own frame. */
export default function Page() {
  notFound()
}
