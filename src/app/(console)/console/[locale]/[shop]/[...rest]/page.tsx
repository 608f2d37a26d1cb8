import { notFound } from 'next/navigation'

/** Addresses inside a shop that lead nowhere answer within its frame. */
export default function Page() {
  notFound()
}
