export const templateName: string
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
): Promise<{ DATABASE_APP_URL: string; DATABASE_MALL_URL: string }>
export function createFromTemplate(server: TestCluster, name: string): Promise<void>
