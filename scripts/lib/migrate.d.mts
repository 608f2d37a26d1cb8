export type SchemaFile = [path: string, text: string]

export function readSchemaFiles(): Promise<SchemaFile[]>
export function diffSchema(schemas: { from: SchemaFile[]; to: SchemaFile[] }): Promise<string>
