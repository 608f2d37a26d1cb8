-- AlterTable
ALTER TABLE "session" ADD COLUMN     "root_id" UUID;

-- CreateIndex
CREATE INDEX "session_root_id_idx" ON "session"("root_id");
