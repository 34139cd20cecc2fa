-- AlterEnum
ALTER TYPE "RecordKind" ADD VALUE 'progress_report';

-- AlterTable
ALTER TABLE "Milestone" ADD COLUMN     "evidence" TEXT;

-- AlterTable
ALTER TABLE "Payment" ADD COLUMN     "withdrawnFor" TEXT;

