import { redirect } from 'next/navigation'

export default async function Page({ params }: { params: Promise<{ shop: string }> }) {
  redirect(`/${(await params).shop}/today`)
}
