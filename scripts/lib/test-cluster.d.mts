export const testDataDir: string

export type TestCluster = {
  url: (database: string) => string
  port: number
  stop: () => Promise<void>
}

export function startTestCluster(): Promise<TestCluster>
export function prepareTemplate(
  server: TestCluster,
  appSecret: string,
): Promise<{ name: string; DATABASE_APP_URL: string; DATABASE_MALL_URL: string }>
export function runDatabase(purpose: string): string
export function createFromTemplate(server: TestCluster, template: string, name: string): Promise<void>
export function dropRunDatabases(server: TestCluster): Promise<void>
