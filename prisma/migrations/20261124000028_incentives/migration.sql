-- AlterEnum
ALTER TYPE "EntitlementState" ADD VALUE 'checked' BEFORE 'approved';

-- AlterTable
ALTER TABLE "Entitlement" ADD COLUMN     "claimNote" TEXT,
ADD COLUMN     "doubt" TEXT,
ADD COLUMN     "title" TEXT NOT NULL;

