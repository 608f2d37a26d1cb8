import { notFound } from 'next/navigation'

/** Every address inside a shop that is no page of it. */
export default function Page() {
  notFound()
}
