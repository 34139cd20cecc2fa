-- CreateEnum
CREATE TYPE "MemberRole" AS ENUM ('manager', 'member');

-- CreateEnum
CREATE TYPE "ExpertRole" AS ENUM ('owner', 'delegate');

-- CreateEnum
CREATE TYPE "InvitationKind" AS ENUM ('member', 'expert', 'delegate');

-- CreateEnum
CREATE TYPE "JoinRequestKind" AS ENUM ('membership', 'expert_claim');

-- CreateEnum
CREATE TYPE "JoinRequestState" AS ENUM ('pending', 'approved', 'refused', 'withdrawn');

-- CreateEnum
CREATE TYPE "NeedKind" AS ENUM ('ordinary', 'open_challenge');

-- CreateEnum
CREATE TYPE "NeedOutcome" AS ENUM ('solved_by_agreement', 'solved_by_advice', 'solved_alone', 'solved_elsewhere', 'no_longer_needed', 'not_solved');

-- CreateEnum
CREATE TYPE "ReviewVerdict" AS ENUM ('returned', 'published');

-- CreateEnum
CREATE TYPE "ApplicationState" AS ENUM ('draft', 'submitted', 'withdrawn', 'selected', 'not_selected');

-- CreateEnum
CREATE TYPE "IntroductionOrigin" AS ENUM ('firm_request', 'expert_offer', 'bureau_proposal', 'challenge');

-- CreateEnum
CREATE TYPE "IntroductionSide" AS ENUM ('firm', 'expert', 'bureau');

-- CreateEnum
CREATE TYPE "EndReason" AS ENUM ('price', 'ip_terms', 'technology_unsuitable', 'not_ready', 'firm_changed_plans', 'expert_unavailable', 'found_other_partner', 'no_reply', 'other');

-- CreateEnum
CREATE TYPE "FeedbackKind" AS ENUM ('accepted', 'declined', 'withdrawn', 'expired', 'ended', 'agreement');

-- CreateEnum
CREATE TYPE "MailState" AS ENUM ('gathered', 'queued', 'sending', 'sent', 'unconfirmed', 'bounced', 'failed', 'digested', 'cancelled');

-- CreateEnum
CREATE TYPE "MailCadence" AS ENUM ('immediately', 'daily', 'weekly', 'off');

-- AlterEnum
ALTER TYPE "Role" ADD VALUE 'head';

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "RecordKind" ADD VALUE 'application';
ALTER TYPE "RecordKind" ADD VALUE 'join_request';

-- DropIndex
DROP INDEX "Introduction_state_idx";

-- AlterTable
ALTER TABLE "User" ADD COLUMN     "erasedAt" TIMESTAMPTZ(3),
ADD COLUMN     "expertRole" "ExpertRole",
ADD COLUMN     "memberRole" "MemberRole",
ADD COLUMN     "twoFactorEnabled" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Need" ADD COLUMN     "applyUntil" DATE,
ADD COLUMN     "challengeConditions" TEXT,
ADD COLUMN     "copiedFromId" TEXT,
ADD COLUMN     "createdById" TEXT,
ADD COLUMN     "kind" "NeedKind" NOT NULL DEFAULT 'ordinary',
ADD COLUMN     "outcome" "NeedOutcome",
ADD COLUMN     "outcomeNote" TEXT,
ADD COLUMN     "rewardAmount" DECIMAL(18,2),
ADD COLUMN     "rewardText" TEXT;

-- AlterTable
ALTER TABLE "Introduction" ADD COLUMN     "declineNote" TEXT,
ADD COLUMN     "declinedBy" "IntroductionSide",
ADD COLUMN     "endNote" TEXT,
ADD COLUMN     "endReason" "EndReason",
ADD COLUMN     "expertAcceptedAt" TIMESTAMPTZ(3),
ADD COLUMN     "expiresAt" TIMESTAMPTZ(3),
ADD COLUMN     "firmAcceptedAt" TIMESTAMPTZ(3),
ADD COLUMN     "lastActivityAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "message" TEXT,
ADD COLUMN     "nextStepBy" "IntroductionSide",
ADD COLUMN     "origin" "IntroductionOrigin" NOT NULL DEFAULT 'bureau_proposal',
ADD COLUMN     "requestedById" TEXT,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "StoredFile" ADD COLUMN     "applicationId" TEXT,
ADD COLUMN     "messageId" TEXT,
ADD COLUMN     "needId" TEXT;

-- CreateTable
CREATE TABLE "TwoFactor" (
    "id" TEXT NOT NULL,
    "secret" TEXT NOT NULL,
    "backupCodes" TEXT NOT NULL,
    "verified" BOOLEAN NOT NULL DEFAULT true,
    "userId" TEXT NOT NULL,

    CONSTRAINT "TwoFactor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Passkey" (
    "id" TEXT NOT NULL,
    "name" TEXT,
    "publicKey" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "credentialID" TEXT NOT NULL,
    "counter" INTEGER NOT NULL,
    "deviceType" TEXT NOT NULL,
    "backedUp" BOOLEAN NOT NULL,
    "transports" TEXT,
    "aaguid" TEXT,
    "createdAt" TIMESTAMPTZ(3) DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Passkey_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Invitation" (
    "id" TEXT NOT NULL,
    "kind" "InvitationKind" NOT NULL,
    "email" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "enterpriseId" TEXT,
    "memberRole" "MemberRole",
    "expertId" TEXT,
    "invitedById" TEXT,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "acceptedById" TEXT,
    "acceptedAt" TIMESTAMPTZ(3),
    "revokedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "JoinRequest" (
    "id" TEXT NOT NULL,
    "kind" "JoinRequestKind" NOT NULL,
    "state" "JoinRequestState" NOT NULL DEFAULT 'pending',
    "userId" TEXT NOT NULL,
    "enterpriseId" TEXT,
    "enterpriseName" TEXT,
    "creditCode" TEXT,
    "expertId" TEXT,
    "expertName" TEXT,
    "institution" TEXT,
    "message" TEXT,
    "decidedById" TEXT,
    "decidedAt" TIMESTAMPTZ(3),
    "reason" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "JoinRequest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Consent" (
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "textVersion" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "acceptedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "withdrawnAt" TIMESTAMPTZ(3),

    CONSTRAINT "Consent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ContactView" (
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "recordKind" "RecordKind" NOT NULL,
    "recordId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ContactView_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NeedReview" (
    "id" TEXT NOT NULL,
    "needId" TEXT NOT NULL,
    "verdict" "ReviewVerdict" NOT NULL,
    "remark" TEXT,
    "reviewerId" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "NeedReview_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NeedRemark" (
    "id" TEXT NOT NULL,
    "reviewId" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "remark" TEXT NOT NULL,

    CONSTRAINT "NeedRemark_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ChallengeApplication" (
    "id" TEXT NOT NULL,
    "needId" TEXT NOT NULL,
    "expertId" TEXT NOT NULL,
    "state" "ApplicationState" NOT NULL DEFAULT 'submitted',
    "plan" TEXT NOT NULL,
    "basis" TEXT,
    "amountAsked" DECIMAL(18,2),
    "appliedById" TEXT,
    "decidedById" TEXT,
    "decidedAt" TIMESTAMPTZ(3),
    "reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ChallengeApplication_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Message" (
    "id" TEXT NOT NULL,
    "introductionId" TEXT NOT NULL,
    "authorId" TEXT,
    "side" "IntroductionSide" NOT NULL,
    "body" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "IntroductionReading" (
    "introductionId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "readAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "IntroductionReading_pkey" PRIMARY KEY ("introductionId","userId")
);

-- CreateTable
CREATE TABLE "Meeting" (
    "id" TEXT NOT NULL,
    "introductionId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,
    "place" TEXT,
    "link" TEXT,
    "note" TEXT,
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "cancelledAt" TIMESTAMPTZ(3),
    "createdById" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Meeting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "IntroductionNote" (
    "id" TEXT NOT NULL,
    "introductionId" TEXT NOT NULL,
    "authorId" TEXT,
    "body" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "IntroductionNote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PairingFeedback" (
    "id" TEXT NOT NULL,
    "needId" TEXT NOT NULL,
    "expertId" TEXT NOT NULL,
    "introductionId" TEXT,
    "kind" "FeedbackKind" NOT NULL,
    "reason" TEXT,
    "side" "IntroductionSide",
    "actorId" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undoneAt" TIMESTAMPTZ(3),

    CONSTRAINT "PairingFeedback_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Notification" (
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "params" JSONB NOT NULL,
    "path" TEXT,
    "dedupeKey" TEXT,
    "readAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Notification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MailMessage" (
    "id" TEXT NOT NULL,
    "userId" TEXT,
    "address" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "params" JSONB NOT NULL,
    "path" TEXT,
    "state" "MailState" NOT NULL DEFAULT 'queued',
    "cadence" "MailCadence" NOT NULL DEFAULT 'immediately',
    "dedupeKey" TEXT,
    "messageId" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "dueAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "claimedBy" TEXT,
    "claimedAt" TIMESTAMPTZ(3),
    "sentAt" TIMESTAMPTZ(3),
    "reply" TEXT,
    "digestId" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "MailMessage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MailPreference" (
    "userId" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "cadence" "MailCadence" NOT NULL,

    CONSTRAINT "MailPreference_pkey" PRIMARY KEY ("userId","topic")
);

-- CreateTable
CREATE TABLE "MailBounce" (
    "id" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "mailId" TEXT,
    "permanent" BOOLEAN NOT NULL,
    "status" TEXT,
    "detail" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "clearedAt" TIMESTAMPTZ(3),

    CONSTRAINT "MailBounce_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "TwoFactor_userId_idx" ON "TwoFactor"("userId");

-- CreateIndex
CREATE INDEX "TwoFactor_secret_idx" ON "TwoFactor"("secret");

-- CreateIndex
CREATE INDEX "Passkey_userId_idx" ON "Passkey"("userId");

-- CreateIndex
CREATE INDEX "Passkey_credentialID_idx" ON "Passkey"("credentialID");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_tokenHash_key" ON "Invitation"("tokenHash");

-- CreateIndex
CREATE INDEX "Invitation_enterpriseId_idx" ON "Invitation"("enterpriseId");

-- CreateIndex
CREATE INDEX "Invitation_expertId_idx" ON "Invitation"("expertId");

-- CreateIndex
CREATE INDEX "JoinRequest_state_createdAt_idx" ON "JoinRequest"("state", "createdAt");

-- CreateIndex
CREATE INDEX "JoinRequest_userId_idx" ON "JoinRequest"("userId");

-- CreateIndex
CREATE INDEX "JoinRequest_enterpriseId_state_idx" ON "JoinRequest"("enterpriseId", "state");

-- CreateIndex
CREATE INDEX "Consent_userId_idx" ON "Consent"("userId");

-- CreateIndex
CREATE INDEX "ContactView_recordKind_recordId_at_idx" ON "ContactView"("recordKind", "recordId", "at");

-- CreateIndex
CREATE INDEX "ContactView_userId_at_idx" ON "ContactView"("userId", "at");

-- CreateIndex
CREATE INDEX "NeedReview_needId_at_idx" ON "NeedReview"("needId", "at");

-- CreateIndex
CREATE INDEX "NeedRemark_reviewId_idx" ON "NeedRemark"("reviewId");

-- CreateIndex
CREATE INDEX "ChallengeApplication_expertId_idx" ON "ChallengeApplication"("expertId");

-- CreateIndex
CREATE UNIQUE INDEX "ChallengeApplication_needId_expertId_key" ON "ChallengeApplication"("needId", "expertId");

-- CreateIndex
CREATE INDEX "Message_introductionId_createdAt_idx" ON "Message"("introductionId", "createdAt");

-- CreateIndex
CREATE INDEX "Meeting_introductionId_idx" ON "Meeting"("introductionId");

-- CreateIndex
CREATE INDEX "Meeting_startsAt_idx" ON "Meeting"("startsAt");

-- CreateIndex
CREATE INDEX "IntroductionNote_introductionId_createdAt_idx" ON "IntroductionNote"("introductionId", "createdAt");

-- CreateIndex
CREATE INDEX "PairingFeedback_needId_idx" ON "PairingFeedback"("needId");

-- CreateIndex
CREATE INDEX "PairingFeedback_expertId_idx" ON "PairingFeedback"("expertId");

-- CreateIndex
CREATE INDEX "Notification_userId_readAt_createdAt_idx" ON "Notification"("userId", "readAt", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Notification_userId_dedupeKey_key" ON "Notification"("userId", "dedupeKey");

-- CreateIndex
CREATE UNIQUE INDEX "MailMessage_dedupeKey_key" ON "MailMessage"("dedupeKey");

-- CreateIndex
CREATE UNIQUE INDEX "MailMessage_messageId_key" ON "MailMessage"("messageId");

-- CreateIndex
CREATE INDEX "MailMessage_state_dueAt_idx" ON "MailMessage"("state", "dueAt");

-- CreateIndex
CREATE INDEX "MailMessage_userId_createdAt_idx" ON "MailMessage"("userId", "createdAt");

-- CreateIndex
CREATE INDEX "MailMessage_address_idx" ON "MailMessage"("address");

-- CreateIndex
CREATE INDEX "MailBounce_address_idx" ON "MailBounce"("address");

-- CreateIndex
CREATE INDEX "Need_kind_state_idx" ON "Need"("kind", "state");

-- CreateIndex
CREATE INDEX "Introduction_state_lastActivityAt_idx" ON "Introduction"("state", "lastActivityAt");

-- CreateIndex
CREATE INDEX "StoredFile_needId_idx" ON "StoredFile"("needId");

-- CreateIndex
CREATE INDEX "StoredFile_messageId_idx" ON "StoredFile"("messageId");

-- CreateIndex
CREATE INDEX "StoredFile_applicationId_idx" ON "StoredFile"("applicationId");

-- AddForeignKey
ALTER TABLE "TwoFactor" ADD CONSTRAINT "TwoFactor_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Passkey" ADD CONSTRAINT "Passkey_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_enterpriseId_fkey" FOREIGN KEY ("enterpriseId") REFERENCES "Enterprise"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_expertId_fkey" FOREIGN KEY ("expertId") REFERENCES "Expert"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "JoinRequest" ADD CONSTRAINT "JoinRequest_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "JoinRequest" ADD CONSTRAINT "JoinRequest_enterpriseId_fkey" FOREIGN KEY ("enterpriseId") REFERENCES "Enterprise"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "JoinRequest" ADD CONSTRAINT "JoinRequest_expertId_fkey" FOREIGN KEY ("expertId") REFERENCES "Expert"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Consent" ADD CONSTRAINT "Consent_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ContactView" ADD CONSTRAINT "ContactView_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NeedReview" ADD CONSTRAINT "NeedReview_needId_fkey" FOREIGN KEY ("needId") REFERENCES "Need"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NeedRemark" ADD CONSTRAINT "NeedRemark_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "NeedReview"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChallengeApplication" ADD CONSTRAINT "ChallengeApplication_needId_fkey" FOREIGN KEY ("needId") REFERENCES "Need"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChallengeApplication" ADD CONSTRAINT "ChallengeApplication_expertId_fkey" FOREIGN KEY ("expertId") REFERENCES "Expert"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Message" ADD CONSTRAINT "Message_introductionId_fkey" FOREIGN KEY ("introductionId") REFERENCES "Introduction"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Message" ADD CONSTRAINT "Message_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IntroductionReading" ADD CONSTRAINT "IntroductionReading_introductionId_fkey" FOREIGN KEY ("introductionId") REFERENCES "Introduction"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Meeting" ADD CONSTRAINT "Meeting_introductionId_fkey" FOREIGN KEY ("introductionId") REFERENCES "Introduction"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IntroductionNote" ADD CONSTRAINT "IntroductionNote_introductionId_fkey" FOREIGN KEY ("introductionId") REFERENCES "Introduction"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PairingFeedback" ADD CONSTRAINT "PairingFeedback_introductionId_fkey" FOREIGN KEY ("introductionId") REFERENCES "Introduction"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoredFile" ADD CONSTRAINT "StoredFile_needId_fkey" FOREIGN KEY ("needId") REFERENCES "Need"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoredFile" ADD CONSTRAINT "StoredFile_messageId_fkey" FOREIGN KEY ("messageId") REFERENCES "Message"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoredFile" ADD CONSTRAINT "StoredFile_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "ChallengeApplication"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notification" ADD CONSTRAINT "Notification_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MailMessage" ADD CONSTRAINT "MailMessage_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MailPreference" ADD CONSTRAINT "MailPreference_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MailBounce" ADD CONSTRAINT "MailBounce_mailId_fkey" FOREIGN KEY ("mailId") REFERENCES "MailMessage"("id") ON DELETE SET NULL ON UPDATE CASCADE;


-- What there was before the desks: accounts that the bureau made speak for their firm and their profile in full.
UPDATE "User" SET "memberRole" = 'manager' WHERE "enterpriseId" IS NOT NULL;
UPDATE "User" SET "expertRole" = 'owner' WHERE "expertId" IS NOT NULL;
UPDATE "Introduction" SET "lastActivityAt" = "updatedAt";
