'use client'

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useTRPC } from '@/platform/trpc-client'
import type { CartView } from '@/shop/cart/types'

const withQuantity = (cart: CartView, variantId: string, quantity: number): CartView => {
  const lines = cart.lines
    .map((line) => (line.variantId === variantId ? { ...line, quantity } : line))
    .filter((line) => line.quantity > 0)
  const counted = lines.filter((line) => line.problem !== 'gone')
  return {
    ...cart,
    lines,
    count: counted.reduce((sum, line) => sum + line.quantity, 0),
    itemsMinor: counted.reduce((sum, line) => sum + line.unitMinor * line.quantity, 0),
  }
}

/** The visitor's cart in this shop. A changed quantity shows at once and is taken back when the shop refuses it. */
export function useCart() {
  const trpc = useTRPC()
  const client = useQueryClient()
  const key = trpc.cart.get.queryKey()
  const cart = useQuery(trpc.cart.get.queryOptions(undefined, { staleTime: 15_000 }))
  const put = (view: CartView) => client.setQueryData(key, view)

  const add = useMutation(trpc.cart.add.mutationOptions({ onSuccess: put }))
  const setQuantity = useMutation(
    trpc.cart.setQuantity.mutationOptions({
      onMutate: async ({ variantId, quantity }) => {
        await client.cancelQueries({ queryKey: key })
        const before = client.getQueryData<CartView>(key)
        if (before) put(withQuantity(before, variantId, quantity))
        return { before }
      },
      onError: (_error, _input, context) => {
        if (context?.before) put(context.before)
      },
      onSuccess: put,
    }),
  )

  return {
    cart: cart.data ?? null,
    isLoading: cart.isPending,
    failed: cart.isError,
    reload: cart.refetch,
    add,
    setQuantity,
    quantityOf: (variantId: string) => cart.data?.lines.find((line) => line.variantId === variantId)?.quantity ?? 0,
  }
}
