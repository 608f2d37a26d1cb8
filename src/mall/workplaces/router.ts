import { accountProcedure, router } from '@/server/procedures'
import { listWorkplaces } from './queries'

export const workplacesRouter = router({
  /** Who is signed in, before any shop is chosen. */
  me: accountProcedure.query(({ ctx: { session } }) => ({ name: session.name, email: session.email })),

  /** The shops the signed-in staff person works in; none for members. */
  mine: accountProcedure.query(({ ctx }) =>
    ctx.session.audience === 'staff' ? listWorkplaces(ctx.session.accountId) : [],
  ),
})
