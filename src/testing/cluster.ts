import type { TestProject } from 'vitest/node'
import { dropRunDatabases, prepareTemplate, runDatabase, startTestCluster } from '../../scripts/lib/test-cluster.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    /** addresses of the three roles on the template database, and how this run's own databases begin */
    cluster: { owner: string; app: string; mall: string; prefix: string }
  }
}

/** Starts PostgreSQL once per run of the `db` project and leaves a migrated template for its workers. */
export default async function setup(project: TestProject) {
  const server = await startTestCluster()
  const template = await prepareTemplate(server, String(project.config.env.APP_SECRET))
  project.provide('cluster', {
    owner: server.url(template.name),
    app: template.DATABASE_APP_URL,
    mall: template.DATABASE_MALL_URL,
    prefix: runDatabase('db'),
  })
  return async () => {
    await dropRunDatabases(server)
    await server.stop()
  }
}
