-- AlterTable
ALTER TABLE "Signature" ADD COLUMN     "withdrawnFor" TEXT;

-- AlterTable
ALTER TABLE "Acceptance" ADD COLUMN     "withdrawnAt" TIMESTAMPTZ(3),
ADD COLUMN     "withdrawnFor" TEXT;


