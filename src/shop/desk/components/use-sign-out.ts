'use client'

import { useTRPCClient } from '@/platform/trpc-client'

/** Ends the session on the server and leaves for the sign-in; what was read stays nowhere in the page. */
export function useSignOut(): () => void {
  const client = useTRPCClient()
  return () => {
    void client.identity.signOut.mutate().finally(() => window.location.assign('/sign-in'))
  }
}
