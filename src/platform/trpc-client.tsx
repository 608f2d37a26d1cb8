'use client'

import { isServer, QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createTRPCClient, httpBatchLink, httpSubscriptionLink, splitLink, TRPCClientError } from '@trpc/client'
import { createTRPCContext } from '@trpc/tanstack-react-query'
import { type ReactNode, useState } from 'react'
import superjson from 'superjson'
import type { AppRouter } from '@/server/root'

export const { TRPCProvider, useTRPC, useTRPCClient } = createTRPCContext<AppRouter>()

function makeQueryClient() {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        // A refusal stays a refusal; only a broken line is tried again.
        retry: (failures, error) => failures < 3 && !(error instanceof TRPCClientError && error.data?.httpStatus),
      },
    },
  })
}

let browserQueryClient: QueryClient | undefined

function queryClient(): QueryClient {
  if (isServer) return makeQueryClient()
  browserQueryClient ??= makeQueryClient()
  return browserQueryClient
}

/**
 * Reaches the server of the page's own host.
 * @param shop slug of the shop the desk works in; absent on the portal and on shop hosts
 */
export function ApiProvider({ shop, locale, children }: { shop?: string; locale: string; children: ReactNode }) {
  const [client] = useState(() => {
    const url = shop ? `/api/trpc?shop=${encodeURIComponent(shop)}` : '/api/trpc'
    return createTRPCClient<AppRouter>({
      links: [
        splitLink({
          condition: (operation) => operation.type === 'subscription',
          true: httpSubscriptionLink({ url, transformer: superjson }),
          false: httpBatchLink({
            url,
            transformer: superjson,
            maxItems: 10,
            maxURLLength: 4_000,
            headers: { 'x-mallwright-locale': locale },
          }),
        }),
      ],
    })
  })
  const queries = queryClient()
  return (
    <QueryClientProvider client={queries}>
      <TRPCProvider trpcClient={client} queryClient={queries}>
        {children}
      </TRPCProvider>
    </QueryClientProvider>
  )
}

type ApiFailure = {
  code: string | null /** false when the line broke before the server answered */
  isAnswer: boolean
  message: string
  data: Record<string, unknown>
  fields: Record<string, string[] | undefined>
}

/** What a failed call says: stable code, sentence, and errors by field. */
export function readApiError(error: unknown): ApiFailure {
  if (!(error instanceof TRPCClientError))
    return { code: null, isAnswer: false, message: String(error), data: {}, fields: {} }
  return {
    code: error.data?.appCode ?? null,
    isAnswer: Boolean(error.data),
    message: error.message,
    data: error.data?.appData ?? {},
    fields: error.data?.fields ?? {},
  }
}
