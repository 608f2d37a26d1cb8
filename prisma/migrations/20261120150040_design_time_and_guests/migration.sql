-- AlterTable
ALTER TABLE "shop_staff" ADD COLUMN     "ends_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "staff_invitation" ADD COLUMN     "role_ends_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "outbox_event" ADD COLUMN     "due_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "shop_design" ADD COLUMN     "draft_saved_by" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "shop_design_version" ADD COLUMN     "how" TEXT NOT NULL DEFAULT 'publish',
ADD COLUMN     "name" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "shop_design_plan" (
    "shop_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL DEFAULT '',
    "design" JSONB NOT NULL,
    "state" TEXT NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3),
    "before" INTEGER,
    "version" INTEGER,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by" TEXT NOT NULL,

    CONSTRAINT "shop_design_plan_pkey" PRIMARY KEY ("shop_id","id")
);

-- CreateTable
CREATE TABLE "shop_design_link" (
    "shop_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "label" TEXT NOT NULL DEFAULT '',
    "version" INTEGER,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "shop_design_link_pkey" PRIMARY KEY ("shop_id","id")
);

-- CreateTable
CREATE TABLE "newsletter_reader" (
    "shop_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3),
    "left_at" TIMESTAMPTZ(3),

    CONSTRAINT "newsletter_reader_pkey" PRIMARY KEY ("shop_id","id")
);

-- CreateTable
CREATE TABLE "shop_video" (
    "shop_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "format" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "shop_video_pkey" PRIMARY KEY ("shop_id","id")
);

-- CreateIndex
CREATE INDEX "shop_design_plan_shop_id_starts_at_idx" ON "shop_design_plan"("shop_id", "starts_at");

-- CreateIndex
CREATE INDEX "newsletter_reader_shop_id_created_at_idx" ON "newsletter_reader"("shop_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "newsletter_reader_shop_id_email_key" ON "newsletter_reader"("shop_id", "email");

-- Row-level security and grants for the new tables of a shop
SELECT mallwright_protect_shop_table('shop_design_plan');
SELECT mallwright_protect_shop_table('shop_design_link');
SELECT mallwright_protect_shop_table('newsletter_reader');
SELECT mallwright_protect_shop_table('shop_video');
