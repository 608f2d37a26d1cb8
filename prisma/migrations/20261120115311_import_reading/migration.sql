-- AlterTable
ALTER TABLE "import_run" ADD COLUMN     "columns" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "encoding" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "fixes" JSONB NOT NULL DEFAULT '{}';
