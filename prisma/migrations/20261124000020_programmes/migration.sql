-- CreateEnum
CREATE TYPE "MilestoneKind" AS ENUM ('milestone', 'obligation');

-- CreateEnum
CREATE TYPE "AgreementPart" AS ENUM ('text', 'seal', 'milestone', 'payment', 'progress', 'amendment', 'acceptance');

-- CreateEnum
CREATE TYPE "FundingForm" AS ENUM ('cash', 'in_kind');

-- CreateEnum
CREATE TYPE "ProgressReportState" AS ENUM ('asked', 'filed', 'returned', 'accepted');

-- CreateEnum
CREATE TYPE "AmendmentKind" AS ENUM ('amendment', 'renewal');

-- CreateEnum
CREATE TYPE "AcceptanceConclusion" AS ENUM ('passed', 'passed_with_conditions', 'failed');

-- CreateEnum
CREATE TYPE "AdminLevel" AS ENUM ('national', 'provincial', 'municipal', 'county');

-- CreateEnum
CREATE TYPE "DeclarationStage" AS ENUM ('preparing', 'submitted', 'reviewed', 'approved', 'completed', 'rejected', 'withdrawn');

-- CreateEnum
CREATE TYPE "PatentKind" AS ENUM ('invention', 'utility_model', 'design', 'unknown');

-- CreateEnum
CREATE TYPE "AwardGrade" AS ENUM ('special', 'first', 'second', 'third', 'other');

-- CreateEnum
CREATE TYPE "CommissionerGroup" AS ENUM ('agriculture', 'health', 'industry', 'other');

-- CreateEnum
CREATE TYPE "EventKind" AS ENUM ('meeting', 'training', 'science_week', 'expo', 'docking', 'contest', 'campaign', 'review', 'disaster_prevention', 'other');

-- CreateEnum
CREATE TYPE "DocumentKind" AS ENUM ('policy', 'plan', 'assessment', 'notice', 'other');

-- CreateEnum
CREATE TYPE "RecognitionKind" AS ENUM ('rnd_institution', 'high_tech_enterprise', 'standard_drafted', 'other');

-- CreateEnum
CREATE TYPE "TargetState" AS ENUM ('open', 'met', 'missed');

-- CreateEnum
CREATE TYPE "IncentiveTrigger" AS ENUM ('major_project', 'rnd_institution', 'invention_patent', 'national_standard', 'high_tech_enterprise');

-- CreateEnum
CREATE TYPE "IncentiveBeneficiary" AS ENUM ('enterprise', 'inventor');

-- CreateEnum
CREATE TYPE "EntitlementState" AS ENUM ('raised', 'claimed', 'approved', 'paid', 'refused', 'withdrawn');

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "RecordKind" ADD VALUE 'declaration';
ALTER TYPE "RecordKind" ADD VALUE 'patent';
ALTER TYPE "RecordKind" ADD VALUE 'award';
ALTER TYPE "RecordKind" ADD VALUE 'commissioner';
ALTER TYPE "RecordKind" ADD VALUE 'visit';
ALTER TYPE "RecordKind" ADD VALUE 'event';
ALTER TYPE "RecordKind" ADD VALUE 'document';
ALTER TYPE "RecordKind" ADD VALUE 'recognition';
ALTER TYPE "RecordKind" ADD VALUE 'township_target';
ALTER TYPE "RecordKind" ADD VALUE 'budget';
ALTER TYPE "RecordKind" ADD VALUE 'statistic';
ALTER TYPE "RecordKind" ADD VALUE 'policy';
ALTER TYPE "RecordKind" ADD VALUE 'entitlement';
ALTER TYPE "RecordKind" ADD VALUE 'report';

-- AlterTable
ALTER TABLE "Agreement" ADD COLUMN     "committees" TEXT,
ADD COLUMN     "confidentiality" TEXT,
ADD COLUMN     "exitTerms" TEXT,
ADD COLUMN     "field" "TechField",
ADD COLUMN     "indicators" TEXT,
ADD COLUMN     "noticeOn" DATE,
ADD COLUMN     "registeredOn" DATE,
ADD COLUMN     "renewalTerms" TEXT,
ADD COLUMN     "resources" TEXT,
ADD COLUMN     "workSplit" TEXT;

-- AlterTable
ALTER TABLE "Milestone" ADD COLUMN     "kind" "MilestoneKind" NOT NULL DEFAULT 'milestone',
ADD COLUMN     "partyId" TEXT;

-- AlterTable
ALTER TABLE "StoredFile" ADD COLUMN     "part" "AgreementPart",
ADD COLUMN     "partId" TEXT;

-- CreateTable
CREATE TABLE "AgreementText" (
    "id" TEXT NOT NULL,
    "agreementId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "body" TEXT NOT NULL,
    "note" TEXT,
    "createdById" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "AgreementText_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Signature" (
    "id" TEXT NOT NULL,
    "agreementId" TEXT NOT NULL,
    "partyId" TEXT NOT NULL,
    "sealedOn" DATE NOT NULL,
    "sealedPrecision" "DatePrecision" NOT NULL DEFAULT 'day',
    "signatory" TEXT,
    "note" TEXT,
    "recordedById" TEXT,
    "withdrawnAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Signature_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FundingItem" (
    "id" TEXT NOT NULL,
    "agreementId" TEXT NOT NULL,
    "partyId" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "form" "FundingForm" NOT NULL DEFAULT 'cash',
    "amount" DECIMAL(18,2) NOT NULL,
    "note" TEXT,

    CONSTRAINT "FundingItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Payment" (
    "id" TEXT NOT NULL,
    "agreementId" TEXT NOT NULL,
    "partyId" TEXT NOT NULL,
    "fundingItemId" TEXT,
    "amount" DECIMAL(18,2) NOT NULL,
    "paidOn" DATE NOT NULL,
    "note" TEXT,
    "recordedById" TEXT,
    "withdrawnAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Payment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProgressReport" (
    "id" TEXT NOT NULL,
    "agreementId" TEXT NOT NULL,
    "partyId" TEXT NOT NULL,
    "periodFrom" DATE NOT NULL,
    "periodTo" DATE NOT NULL,
    "dueOn" DATE NOT NULL,
    "state" "ProgressReportState" NOT NULL DEFAULT 'asked',
    "progress" TEXT,
    "problems" TEXT,
    "plans" TEXT,
    "spent" DECIMAL(18,2),
    "remark" TEXT,
    "askedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "filedAt" TIMESTAMPTZ(3),
    "filedById" TEXT,
    "decidedById" TEXT,
    "decidedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "ProgressReport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Amendment" (
    "id" TEXT NOT NULL,
    "agreementId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "kind" "AmendmentKind" NOT NULL DEFAULT 'amendment',
    "agreedOn" DATE NOT NULL,
    "effectiveOn" DATE,
    "reason" TEXT NOT NULL,
    "changes" JSONB NOT NULL,
    "recordedById" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Amendment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Acceptance" (
    "id" TEXT NOT NULL,
    "agreementId" TEXT NOT NULL,
    "acceptedOn" DATE NOT NULL,
    "conclusion" "AcceptanceConclusion" NOT NULL,
    "opinion" TEXT NOT NULL,
    "outputs" TEXT,
    "recordedById" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Acceptance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CalendarFeed" (
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CalendarFeed_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RecordLink" (
    "id" TEXT NOT NULL,
    "fromKind" "RecordKind" NOT NULL,
    "fromId" TEXT NOT NULL,
    "toKind" "RecordKind" NOT NULL,
    "toId" TEXT NOT NULL,
    "note" TEXT,
    "createdById" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "RecordLink_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Declaration" (
    "id" TEXT NOT NULL,
    "number" TEXT,
    "title" TEXT,
    "quantity" INTEGER NOT NULL DEFAULT 1,
    "level" "AdminLevel" NOT NULL,
    "programme" TEXT,
    "isMajor" BOOLEAN NOT NULL DEFAULT false,
    "enterpriseId" TEXT,
    "institutionId" TEXT,
    "declaredOn" DATE,
    "declaredPrecision" "DatePrecision" NOT NULL DEFAULT 'day',
    "stage" "DeclarationStage" NOT NULL DEFAULT 'submitted',
    "soughtAmount" DECIMAL(18,2),
    "soughtQualifier" "AmountQualifier",
    "approvedAmount" DECIMAL(18,2),
    "approvedQualifier" "AmountQualifier",
    "receivedAmount" DECIMAL(18,2),
    "receivedQualifier" "AmountQualifier",
    "note" TEXT,
    "source" TEXT,
    "isSample" BOOLEAN NOT NULL DEFAULT false,
    "state" "RecordState" NOT NULL DEFAULT 'active',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Declaration_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DeclarationStep" (
    "id" TEXT NOT NULL,
    "declarationId" TEXT NOT NULL,
    "stage" "DeclarationStage" NOT NULL,
    "on" DATE NOT NULL,
    "precision" "DatePrecision" NOT NULL DEFAULT 'day',
    "note" TEXT,
    "recordedById" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "DeclarationStep_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Patent" (
    "id" TEXT NOT NULL,
    "number" TEXT,
    "title" TEXT,
    "quantity" INTEGER NOT NULL DEFAULT 1,
    "kind" "PatentKind" NOT NULL DEFAULT 'unknown',
    "enterpriseId" TEXT,
    "expertId" TEXT,
    "inventors" TEXT,
    "appliedOn" DATE,
    "appliedPrecision" "DatePrecision" NOT NULL DEFAULT 'day',
    "grantedOn" DATE,
    "grantedPrecision" "DatePrecision" NOT NULL DEFAULT 'day',
    "implementedOn" DATE,
    "implementedPrecision" "DatePrecision" NOT NULL DEFAULT 'day',
    "note" TEXT,
    "source" TEXT,
    "isSample" BOOLEAN NOT NULL DEFAULT false,
    "state" "RecordState" NOT NULL DEFAULT 'active',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Patent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Award" (
    "id" TEXT NOT NULL,
    "number" TEXT,
    "title" TEXT,
    "quantity" INTEGER NOT NULL DEFAULT 1,
    "prize" TEXT NOT NULL,
    "edition" INTEGER,
    "level" "AdminLevel" NOT NULL DEFAULT 'county',
    "grade" "AwardGrade" NOT NULL,
    "enterpriseId" TEXT,
    "recipients" TEXT,
    "awardedOn" DATE,
    "awardedPrecision" "DatePrecision" NOT NULL DEFAULT 'day',
    "note" TEXT,
    "source" TEXT,
    "isSample" BOOLEAN NOT NULL DEFAULT false,
    "state" "RecordState" NOT NULL DEFAULT 'active',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Award_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Commissioner" (
    "id" TEXT NOT NULL,
    "number" TEXT,
    "name" TEXT,
    "quantity" INTEGER NOT NULL DEFAULT 1,
    "group" "CommissionerGroup" NOT NULL,
    "expertise" TEXT,
    "homeUnit" TEXT,
    "township" TEXT,
    "enterpriseId" TEXT,
    "appointedOn" DATE,
    "appointedPrecision" "DatePrecision" NOT NULL DEFAULT 'day',
    "endedOn" DATE,
    "note" TEXT,
    "source" TEXT,
    "isSample" BOOLEAN NOT NULL DEFAULT false,
    "state" "RecordState" NOT NULL DEFAULT 'active',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Commissioner_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Visit" (
    "id" TEXT NOT NULL,
    "number" TEXT,
    "title" TEXT NOT NULL,
    "purpose" TEXT,
    "startsOn" DATE,
    "startPrecision" "DatePrecision" NOT NULL DEFAULT 'day',
    "endsOn" DATE,
    "result" TEXT,
    "note" TEXT,
    "source" TEXT,
    "isSample" BOOLEAN NOT NULL DEFAULT false,
    "state" "RecordState" NOT NULL DEFAULT 'active',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Visit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "VisitStop" (
    "id" TEXT NOT NULL,
    "visitId" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "enterpriseId" TEXT,
    "place" TEXT,
    "on" DATE,
    "note" TEXT,

    CONSTRAINT "VisitStop_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "VisitGuest" (
    "id" TEXT NOT NULL,
    "visitId" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "expertId" TEXT,
    "name" TEXT,
    "institutionId" TEXT,
    "quantity" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "VisitGuest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "VisitNeed" (
    "visitId" TEXT NOT NULL,
    "needId" TEXT NOT NULL,

    CONSTRAINT "VisitNeed_pkey" PRIMARY KEY ("visitId","needId")
);

-- CreateTable
CREATE TABLE "VisitFollowUp" (
    "id" TEXT NOT NULL,
    "visitId" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "text" TEXT NOT NULL,
    "enterpriseId" TEXT,
    "introductionId" TEXT,
    "agreementId" TEXT,
    "dueOn" DATE,
    "doneOn" DATE,
    "result" TEXT,

    CONSTRAINT "VisitFollowUp_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Event" (
    "id" TEXT NOT NULL,
    "number" TEXT,
    "title" TEXT NOT NULL,
    "kind" "EventKind" NOT NULL,
    "startsOn" DATE,
    "startPrecision" "DatePrecision" NOT NULL DEFAULT 'day',
    "endsOn" DATE,
    "place" TEXT,
    "theme" TEXT,
    "organiser" TEXT,
    "participants" INTEGER,
    "firms" TEXT,
    "content" TEXT,
    "result" TEXT,
    "note" TEXT,
    "source" TEXT,
    "isSample" BOOLEAN NOT NULL DEFAULT false,
    "state" "RecordState" NOT NULL DEFAULT 'active',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "IssuedDocument" (
    "id" TEXT NOT NULL,
    "number" TEXT,
    "title" TEXT NOT NULL,
    "kind" "DocumentKind" NOT NULL,
    "issuer" TEXT,
    "issuedOn" DATE,
    "issuedPrecision" "DatePrecision" NOT NULL DEFAULT 'day',
    "summary" TEXT,
    "note" TEXT,
    "source" TEXT,
    "isSample" BOOLEAN NOT NULL DEFAULT false,
    "state" "RecordState" NOT NULL DEFAULT 'active',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "IssuedDocument_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Recognition" (
    "id" TEXT NOT NULL,
    "number" TEXT,
    "title" TEXT,
    "quantity" INTEGER NOT NULL DEFAULT 1,
    "kind" "RecognitionKind" NOT NULL,
    "level" "AdminLevel" NOT NULL,
    "enterpriseId" TEXT,
    "recognisedOn" DATE,
    "recognisedPrecision" "DatePrecision" NOT NULL DEFAULT 'day',
    "note" TEXT,
    "source" TEXT,
    "isSample" BOOLEAN NOT NULL DEFAULT false,
    "state" "RecordState" NOT NULL DEFAULT 'active',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Recognition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TownshipTarget" (
    "id" TEXT NOT NULL,
    "number" TEXT,
    "township" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "indicator" TEXT NOT NULL,
    "target" DECIMAL(18,2),
    "unit" TEXT,
    "actual" DECIMAL(18,2),
    "result" "TargetState" NOT NULL DEFAULT 'open',
    "responsible" TEXT,
    "note" TEXT,
    "source" TEXT,
    "isSample" BOOLEAN NOT NULL DEFAULT false,
    "state" "RecordState" NOT NULL DEFAULT 'active',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "TownshipTarget_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Budget" (
    "id" TEXT NOT NULL,
    "number" TEXT,
    "title" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "amount" DECIMAL(18,2) NOT NULL,
    "qualifier" "AmountQualifier",
    "note" TEXT,
    "source" TEXT,
    "isSample" BOOLEAN NOT NULL DEFAULT false,
    "state" "RecordState" NOT NULL DEFAULT 'active',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Budget_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Statistic" (
    "id" TEXT NOT NULL,
    "number" TEXT,
    "key" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "periodFrom" DATE NOT NULL,
    "periodTo" DATE NOT NULL,
    "value" DECIMAL(20,4) NOT NULL,
    "unit" TEXT,
    "qualifier" "AmountQualifier",
    "valueText" TEXT,
    "changePercent" DECIMAL(9,2),
    "note" TEXT,
    "source" TEXT,
    "isSample" BOOLEAN NOT NULL DEFAULT false,
    "state" "RecordState" NOT NULL DEFAULT 'active',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Statistic_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "IncentivePolicy" (
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "issuer" TEXT,
    "documentId" TEXT,
    "note" TEXT,
    "source" TEXT,
    "isSample" BOOLEAN NOT NULL DEFAULT false,
    "state" "RecordState" NOT NULL DEFAULT 'active',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "IncentivePolicy_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PolicyVersion" (
    "id" TEXT NOT NULL,
    "policyId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "effectiveFrom" DATE NOT NULL,
    "effectivePrecision" "DatePrecision" NOT NULL DEFAULT 'day',
    "effectiveTo" DATE,
    "note" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PolicyVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PolicyClause" (
    "id" TEXT NOT NULL,
    "versionId" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "trigger" "IncentiveTrigger" NOT NULL,
    "level" "AdminLevel",
    "beneficiary" "IncentiveBeneficiary" NOT NULL DEFAULT 'enterprise',
    "amount" DECIMAL(18,2) NOT NULL,
    "text" TEXT,

    CONSTRAINT "PolicyClause_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Entitlement" (
    "id" TEXT NOT NULL,
    "clauseId" TEXT NOT NULL,
    "trigger" "IncentiveTrigger" NOT NULL,
    "recordKind" "RecordKind" NOT NULL,
    "recordId" TEXT NOT NULL,
    "enterpriseId" TEXT,
    "beneficiary" TEXT,
    "amount" DECIMAL(18,2) NOT NULL,
    "approvedAmount" DECIMAL(18,2),
    "paidAmount" DECIMAL(18,2),
    "raisedOn" DATE NOT NULL,
    "claimedAt" TIMESTAMPTZ(3),
    "claimedById" TEXT,
    "approvedAt" TIMESTAMPTZ(3),
    "approvedById" TEXT,
    "paidOn" DATE,
    "budgetId" TEXT,
    "state" "EntitlementState" NOT NULL DEFAULT 'raised',
    "reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Entitlement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Report" (
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "periodFrom" DATE NOT NULL,
    "periodTo" DATE NOT NULL,
    "asOf" DATE NOT NULL,
    "texts" JSONB NOT NULL DEFAULT '{}',
    "createdById" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReportSnapshot" (
    "id" TEXT NOT NULL,
    "reportId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "periodFrom" DATE NOT NULL,
    "periodTo" DATE NOT NULL,
    "asOf" DATE NOT NULL,
    "figures" JSONB NOT NULL,
    "texts" JSONB NOT NULL,
    "hash" TEXT NOT NULL,
    "frozenById" TEXT,
    "frozenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ReportSnapshot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SnapshotRecord" (
    "snapshotId" TEXT NOT NULL,
    "kind" "RecordKind" NOT NULL,
    "recordId" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "values" JSONB NOT NULL,

    CONSTRAINT "SnapshotRecord_pkey" PRIMARY KEY ("snapshotId","kind","recordId")
);

-- CreateIndex
CREATE UNIQUE INDEX "AgreementText_agreementId_number_key" ON "AgreementText"("agreementId", "number");

-- CreateIndex
CREATE INDEX "Signature_agreementId_idx" ON "Signature"("agreementId");

-- CreateIndex
CREATE INDEX "Signature_partyId_idx" ON "Signature"("partyId");

-- CreateIndex
CREATE INDEX "FundingItem_partyId_idx" ON "FundingItem"("partyId");

-- CreateIndex
CREATE UNIQUE INDEX "FundingItem_agreementId_partyId_year_form_key" ON "FundingItem"("agreementId", "partyId", "year", "form");

-- CreateIndex
CREATE INDEX "Payment_agreementId_idx" ON "Payment"("agreementId");

-- CreateIndex
CREATE INDEX "Payment_partyId_idx" ON "Payment"("partyId");

-- CreateIndex
CREATE INDEX "Payment_fundingItemId_idx" ON "Payment"("fundingItemId");

-- CreateIndex
CREATE INDEX "ProgressReport_state_dueOn_idx" ON "ProgressReport"("state", "dueOn");

-- CreateIndex
CREATE INDEX "ProgressReport_partyId_idx" ON "ProgressReport"("partyId");

-- CreateIndex
CREATE UNIQUE INDEX "ProgressReport_agreementId_partyId_periodFrom_key" ON "ProgressReport"("agreementId", "partyId", "periodFrom");

-- CreateIndex
CREATE UNIQUE INDEX "Amendment_agreementId_number_key" ON "Amendment"("agreementId", "number");

-- CreateIndex
CREATE INDEX "Acceptance_agreementId_idx" ON "Acceptance"("agreementId");

-- CreateIndex
CREATE UNIQUE INDEX "CalendarFeed_userId_key" ON "CalendarFeed"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "CalendarFeed_tokenHash_key" ON "CalendarFeed"("tokenHash");

-- CreateIndex
CREATE INDEX "RecordLink_toKind_toId_idx" ON "RecordLink"("toKind", "toId");

-- CreateIndex
CREATE UNIQUE INDEX "RecordLink_fromKind_fromId_toKind_toId_key" ON "RecordLink"("fromKind", "fromId", "toKind", "toId");

-- CreateIndex
CREATE UNIQUE INDEX "Declaration_number_key" ON "Declaration"("number");

-- CreateIndex
CREATE INDEX "Declaration_declaredOn_idx" ON "Declaration"("declaredOn");

-- CreateIndex
CREATE INDEX "Declaration_enterpriseId_idx" ON "Declaration"("enterpriseId");

-- CreateIndex
CREATE INDEX "Declaration_state_idx" ON "Declaration"("state");

-- CreateIndex
CREATE INDEX "DeclarationStep_declarationId_on_idx" ON "DeclarationStep"("declarationId", "on");

-- CreateIndex
CREATE UNIQUE INDEX "Patent_number_key" ON "Patent"("number");

-- CreateIndex
CREATE INDEX "Patent_appliedOn_idx" ON "Patent"("appliedOn");

-- CreateIndex
CREATE INDEX "Patent_grantedOn_idx" ON "Patent"("grantedOn");

-- CreateIndex
CREATE INDEX "Patent_implementedOn_idx" ON "Patent"("implementedOn");

-- CreateIndex
CREATE INDEX "Patent_enterpriseId_idx" ON "Patent"("enterpriseId");

-- CreateIndex
CREATE UNIQUE INDEX "Award_number_key" ON "Award"("number");

-- CreateIndex
CREATE INDEX "Award_awardedOn_idx" ON "Award"("awardedOn");

-- CreateIndex
CREATE INDEX "Award_enterpriseId_idx" ON "Award"("enterpriseId");

-- CreateIndex
CREATE UNIQUE INDEX "Commissioner_number_key" ON "Commissioner"("number");

-- CreateIndex
CREATE INDEX "Commissioner_appointedOn_idx" ON "Commissioner"("appointedOn");

-- CreateIndex
CREATE INDEX "Commissioner_enterpriseId_idx" ON "Commissioner"("enterpriseId");

-- CreateIndex
CREATE UNIQUE INDEX "Visit_number_key" ON "Visit"("number");

-- CreateIndex
CREATE INDEX "Visit_startsOn_idx" ON "Visit"("startsOn");

-- CreateIndex
CREATE INDEX "VisitStop_visitId_idx" ON "VisitStop"("visitId");

-- CreateIndex
CREATE INDEX "VisitStop_enterpriseId_idx" ON "VisitStop"("enterpriseId");

-- CreateIndex
CREATE INDEX "VisitGuest_visitId_idx" ON "VisitGuest"("visitId");

-- CreateIndex
CREATE INDEX "VisitGuest_expertId_idx" ON "VisitGuest"("expertId");

-- CreateIndex
CREATE INDEX "VisitNeed_needId_idx" ON "VisitNeed"("needId");

-- CreateIndex
CREATE INDEX "VisitFollowUp_visitId_idx" ON "VisitFollowUp"("visitId");

-- CreateIndex
CREATE UNIQUE INDEX "Event_number_key" ON "Event"("number");

-- CreateIndex
CREATE INDEX "Event_startsOn_idx" ON "Event"("startsOn");

-- CreateIndex
CREATE UNIQUE INDEX "IssuedDocument_number_key" ON "IssuedDocument"("number");

-- CreateIndex
CREATE INDEX "IssuedDocument_issuedOn_idx" ON "IssuedDocument"("issuedOn");

-- CreateIndex
CREATE UNIQUE INDEX "Recognition_number_key" ON "Recognition"("number");

-- CreateIndex
CREATE INDEX "Recognition_recognisedOn_idx" ON "Recognition"("recognisedOn");

-- CreateIndex
CREATE INDEX "Recognition_enterpriseId_idx" ON "Recognition"("enterpriseId");

-- CreateIndex
CREATE UNIQUE INDEX "TownshipTarget_number_key" ON "TownshipTarget"("number");

-- CreateIndex
CREATE INDEX "TownshipTarget_year_idx" ON "TownshipTarget"("year");

-- CreateIndex
CREATE UNIQUE INDEX "Budget_number_key" ON "Budget"("number");

-- CreateIndex
CREATE INDEX "Budget_year_idx" ON "Budget"("year");

-- CreateIndex
CREATE UNIQUE INDEX "Statistic_number_key" ON "Statistic"("number");

-- CreateIndex
CREATE INDEX "Statistic_key_periodFrom_idx" ON "Statistic"("key", "periodFrom");

-- CreateIndex
CREATE UNIQUE INDEX "PolicyVersion_policyId_number_key" ON "PolicyVersion"("policyId", "number");

-- CreateIndex
CREATE INDEX "PolicyClause_versionId_idx" ON "PolicyClause"("versionId");

-- CreateIndex
CREATE INDEX "Entitlement_enterpriseId_idx" ON "Entitlement"("enterpriseId");

-- CreateIndex
CREATE INDEX "Entitlement_state_idx" ON "Entitlement"("state");

-- CreateIndex
CREATE INDEX "Entitlement_budgetId_idx" ON "Entitlement"("budgetId");

-- CreateIndex
CREATE UNIQUE INDEX "Entitlement_recordKind_recordId_trigger_key" ON "Entitlement"("recordKind", "recordId", "trigger");

-- CreateIndex
CREATE UNIQUE INDEX "ReportSnapshot_reportId_number_key" ON "ReportSnapshot"("reportId", "number");

-- CreateIndex
CREATE INDEX "Agreement_endsOn_idx" ON "Agreement"("endsOn");

-- CreateIndex
CREATE INDEX "StoredFile_partId_idx" ON "StoredFile"("partId");

-- AddForeignKey
ALTER TABLE "Milestone" ADD CONSTRAINT "Milestone_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "AgreementParty"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgreementText" ADD CONSTRAINT "AgreementText_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Signature" ADD CONSTRAINT "Signature_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Signature" ADD CONSTRAINT "Signature_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "AgreementParty"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FundingItem" ADD CONSTRAINT "FundingItem_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FundingItem" ADD CONSTRAINT "FundingItem_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "AgreementParty"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Payment" ADD CONSTRAINT "Payment_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Payment" ADD CONSTRAINT "Payment_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "AgreementParty"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Payment" ADD CONSTRAINT "Payment_fundingItemId_fkey" FOREIGN KEY ("fundingItemId") REFERENCES "FundingItem"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProgressReport" ADD CONSTRAINT "ProgressReport_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProgressReport" ADD CONSTRAINT "ProgressReport_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "AgreementParty"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Amendment" ADD CONSTRAINT "Amendment_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Acceptance" ADD CONSTRAINT "Acceptance_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CalendarFeed" ADD CONSTRAINT "CalendarFeed_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Declaration" ADD CONSTRAINT "Declaration_enterpriseId_fkey" FOREIGN KEY ("enterpriseId") REFERENCES "Enterprise"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Declaration" ADD CONSTRAINT "Declaration_institutionId_fkey" FOREIGN KEY ("institutionId") REFERENCES "Institution"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DeclarationStep" ADD CONSTRAINT "DeclarationStep_declarationId_fkey" FOREIGN KEY ("declarationId") REFERENCES "Declaration"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Patent" ADD CONSTRAINT "Patent_enterpriseId_fkey" FOREIGN KEY ("enterpriseId") REFERENCES "Enterprise"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Patent" ADD CONSTRAINT "Patent_expertId_fkey" FOREIGN KEY ("expertId") REFERENCES "Expert"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Award" ADD CONSTRAINT "Award_enterpriseId_fkey" FOREIGN KEY ("enterpriseId") REFERENCES "Enterprise"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Commissioner" ADD CONSTRAINT "Commissioner_enterpriseId_fkey" FOREIGN KEY ("enterpriseId") REFERENCES "Enterprise"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VisitStop" ADD CONSTRAINT "VisitStop_visitId_fkey" FOREIGN KEY ("visitId") REFERENCES "Visit"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VisitStop" ADD CONSTRAINT "VisitStop_enterpriseId_fkey" FOREIGN KEY ("enterpriseId") REFERENCES "Enterprise"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VisitGuest" ADD CONSTRAINT "VisitGuest_visitId_fkey" FOREIGN KEY ("visitId") REFERENCES "Visit"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VisitGuest" ADD CONSTRAINT "VisitGuest_expertId_fkey" FOREIGN KEY ("expertId") REFERENCES "Expert"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VisitGuest" ADD CONSTRAINT "VisitGuest_institutionId_fkey" FOREIGN KEY ("institutionId") REFERENCES "Institution"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VisitNeed" ADD CONSTRAINT "VisitNeed_visitId_fkey" FOREIGN KEY ("visitId") REFERENCES "Visit"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VisitNeed" ADD CONSTRAINT "VisitNeed_needId_fkey" FOREIGN KEY ("needId") REFERENCES "Need"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VisitFollowUp" ADD CONSTRAINT "VisitFollowUp_visitId_fkey" FOREIGN KEY ("visitId") REFERENCES "Visit"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VisitFollowUp" ADD CONSTRAINT "VisitFollowUp_enterpriseId_fkey" FOREIGN KEY ("enterpriseId") REFERENCES "Enterprise"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VisitFollowUp" ADD CONSTRAINT "VisitFollowUp_introductionId_fkey" FOREIGN KEY ("introductionId") REFERENCES "Introduction"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VisitFollowUp" ADD CONSTRAINT "VisitFollowUp_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Recognition" ADD CONSTRAINT "Recognition_enterpriseId_fkey" FOREIGN KEY ("enterpriseId") REFERENCES "Enterprise"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IncentivePolicy" ADD CONSTRAINT "IncentivePolicy_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "IssuedDocument"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PolicyVersion" ADD CONSTRAINT "PolicyVersion_policyId_fkey" FOREIGN KEY ("policyId") REFERENCES "IncentivePolicy"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PolicyClause" ADD CONSTRAINT "PolicyClause_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "PolicyVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Entitlement" ADD CONSTRAINT "Entitlement_clauseId_fkey" FOREIGN KEY ("clauseId") REFERENCES "PolicyClause"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Entitlement" ADD CONSTRAINT "Entitlement_enterpriseId_fkey" FOREIGN KEY ("enterpriseId") REFERENCES "Enterprise"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Entitlement" ADD CONSTRAINT "Entitlement_budgetId_fkey" FOREIGN KEY ("budgetId") REFERENCES "Budget"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportSnapshot" ADD CONSTRAINT "ReportSnapshot_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SnapshotRecord" ADD CONSTRAINT "SnapshotRecord_snapshotId_fkey" FOREIGN KEY ("snapshotId") REFERENCES "ReportSnapshot"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- What a report counted once, and what a text once said, must read the same for ever.
CREATE FUNCTION "refuse_rewriting"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
END $$;
CREATE TRIGGER "ReportSnapshot_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "ReportSnapshot"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_rewriting"();
CREATE TRIGGER "SnapshotRecord_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "SnapshotRecord"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_rewriting"();
CREATE TRIGGER "AgreementText_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "AgreementText"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_rewriting"();
