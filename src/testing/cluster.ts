import type { TestProject } from 'vitest/node'
import { prepareTemplate, startTestCluster, templateName } from '../../scripts/lib/test-cluster.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    /** addresses of the three roles on the template database */
    cluster: { owner: string; app: string; mall: string }
  }
}

/** Starts PostgreSQL once per run of the `db` project and leaves a migrated template for its workers. */
export default async function setup(project: TestProject) {
  const server = await startTestCluster()
  const roles = await prepareTemplate(server, String(project.config.env.APP_SECRET))
  project.provide('cluster', {
    owner: server.url(templateName),
    app: roles.DATABASE_APP_URL,
    mall: roles.DATABASE_MALL_URL,
  })
  return () => server.stop()
}
