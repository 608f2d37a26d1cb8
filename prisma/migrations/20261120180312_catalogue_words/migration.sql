-- AlterTable
ALTER TABLE "category" ADD COLUMN     "titles" JSONB NOT NULL DEFAULT '{}';

-- AlterTable
ALTER TABLE "product" ADD COLUMN     "words" JSONB NOT NULL DEFAULT '{}';

-- AlterTable
ALTER TABLE "order_line" ADD COLUMN     "main_title" TEXT,
ADD COLUMN     "main_variant_title" TEXT;
