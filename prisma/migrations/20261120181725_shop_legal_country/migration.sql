-- AlterTable
ALTER TABLE "shop_legal" ALTER COLUMN "country" SET DATA TYPE TEXT;
