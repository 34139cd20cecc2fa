-- AlterEnum
ALTER TYPE "RecordKind" ADD VALUE 'setting';

-- DropIndex
DROP INDEX "TwoFactor_userId_idx";

-- DropIndex
DROP INDEX "TwoFactor_secret_idx";

-- DropIndex
DROP INDEX "Passkey_credentialID_idx";

-- AlterTable
ALTER TABLE "User" ADD COLUMN     "consentVersion" TEXT;

-- AlterTable
ALTER TABLE "Verification" ADD COLUMN     "email" TEXT,
ADD COLUMN     "userId" TEXT;

-- AlterTable
ALTER TABLE "TwoFactor" ADD COLUMN     "lastStep" INTEGER,
DROP COLUMN "backupCodes",
ADD COLUMN     "backupCodes" TEXT[] DEFAULT ARRAY[]::TEXT[],
ALTER COLUMN "verified" SET DEFAULT false;

-- CreateIndex
CREATE INDEX "Verification_value_idx" ON "Verification"("value");

-- CreateIndex
CREATE INDEX "Verification_userId_idx" ON "Verification"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "TwoFactor_userId_key" ON "TwoFactor"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Passkey_credentialID_key" ON "Passkey"("credentialID");

-- AddForeignKey
ALTER TABLE "Verification" ADD CONSTRAINT "Verification_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

