-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('enterprise', 'expert', 'bureau', 'administrator');

-- CreateEnum
CREATE TYPE "RecordState" AS ENUM ('active', 'withdrawn', 'merged');

-- CreateEnum
CREATE TYPE "InstitutionKind" AS ENUM ('university', 'military_university', 'research_institute', 'hospital', 'other');

-- CreateEnum
CREATE TYPE "CooperationMode" AS ENUM ('development', 'transfer', 'licence', 'consulting', 'service', 'joint_centre', 'equity', 'training', 'testing');

-- CreateEnum
CREATE TYPE "TechField" AS ENUM ('precious_metals', 'new_materials', 'metallurgy', 'environment', 'equipment', 'electronics', 'energy', 'chemistry', 'agriculture', 'health', 'software', 'other');

-- CreateEnum
CREATE TYPE "WorkKind" AS ENUM ('achievement', 'patent', 'paper', 'project', 'award');

-- CreateEnum
CREATE TYPE "NeedState" AS ENUM ('draft', 'submitted', 'published', 'in_talks', 'contracted', 'closed', 'returned', 'expired', 'withdrawn');

-- CreateEnum
CREATE TYPE "NeedType" AS ENUM ('technical_problem', 'new_product', 'process_improvement', 'equipment', 'technology_purchase', 'talent', 'testing', 'other');

-- CreateEnum
CREATE TYPE "DisclosureTier" AS ENUM ('public', 'signed_in', 'matched');

-- CreateEnum
CREATE TYPE "AmountQualifier" AS ENUM ('exact', 'about', 'at_least', 'at_most', 'over', 'negotiable');

-- CreateEnum
CREATE TYPE "IntroductionState" AS ENUM ('proposed', 'accepted', 'declined', 'withdrawn', 'expired', 'talks', 'agreement', 'ended');

-- CreateEnum
CREATE TYPE "DeclineReason" AS ENUM ('no_time', 'not_my_field', 'budget_too_low', 'deadline_too_short', 'conflict_of_interest', 'no_pilot_facilities', 'terms_unacceptable', 'need_unclear', 'other');

-- CreateEnum
CREATE TYPE "AgreementState" AS ENUM ('intent', 'negotiating', 'awaiting_signature', 'signed', 'registered', 'active', 'completed', 'terminated', 'expired');

-- CreateEnum
CREATE TYPE "DatePrecision" AS ENUM ('day', 'month', 'half_year', 'year');

-- CreateEnum
CREATE TYPE "PartyRole" AS ENUM ('lead', 'partner', 'principal_investigator', 'witness');

-- CreateEnum
CREATE TYPE "MilestoneState" AS ENUM ('open', 'done', 'cancelled');

-- CreateEnum
CREATE TYPE "RecordKind" AS ENUM ('institution', 'enterprise', 'expert', 'work', 'need', 'introduction', 'agreement', 'import', 'user');

-- CreateEnum
CREATE TYPE "TwinVerdict" AS ENUM ('merged', 'apart');

-- CreateEnum
CREATE TYPE "ImportKind" AS ENUM ('experts', 'needs', 'agreements');

-- CreateEnum
CREATE TYPE "ImportState" AS ENUM ('uploaded', 'checking', 'checked', 'running', 'done', 'undoing', 'undone', 'failed');

-- CreateEnum
CREATE TYPE "ImportOutcome" AS ENUM ('create', 'update', 'unchanged', 'refuse', 'ambiguous');

-- CreateTable
CREATE TABLE "User" (
    "id" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL DEFAULT false,
    "name" TEXT NOT NULL,
    "image" TEXT,
    "role" "Role" NOT NULL DEFAULT 'enterprise',
    "locale" TEXT,
    "suspendedAt" TIMESTAMPTZ(3),
    "isSample" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "enterpriseId" TEXT,
    "expertId" TEXT,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "ipAddress" TEXT,
    "userAgent" TEXT,
    "userId" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Account" (
    "id" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "accessToken" TEXT,
    "refreshToken" TEXT,
    "idToken" TEXT,
    "accessTokenExpiresAt" TIMESTAMPTZ(3),
    "refreshTokenExpiresAt" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Verification" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SignInThrottle" (
    "key" TEXT NOT NULL,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "windowStart" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lockedUntil" TIMESTAMPTZ(3),

    CONSTRAINT "SignInThrottle_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Industry" (
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "level" INTEGER NOT NULL,
    "parentCode" TEXT,

    CONSTRAINT "Industry_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "Region" (
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "level" INTEGER NOT NULL,
    "parentCode" TEXT,

    CONSTRAINT "Region_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "ReferenceInstitution" (
    "moeCode" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "location" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "department" TEXT NOT NULL,

    CONSTRAINT "ReferenceInstitution_pkey" PRIMARY KEY ("moeCode")
);

-- CreateTable
CREATE TABLE "Setting" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Setting_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Institution" (
    "id" TEXT NOT NULL,
    "number" TEXT,
    "name" TEXT NOT NULL,
    "nameEn" TEXT,
    "kind" "InstitutionKind" NOT NULL DEFAULT 'university',
    "moeCode" TEXT,
    "regionCode" TEXT,
    "website" TEXT,
    "note" TEXT,
    "source" TEXT,
    "isSample" BOOLEAN NOT NULL DEFAULT false,
    "state" "RecordState" NOT NULL DEFAULT 'active',
    "mergedIntoId" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Institution_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Enterprise" (
    "id" TEXT NOT NULL,
    "number" TEXT,
    "name" TEXT NOT NULL,
    "nameEn" TEXT,
    "creditCode" TEXT,
    "industryCode" TEXT,
    "regionCode" TEXT,
    "township" TEXT,
    "address" TEXT,
    "website" TEXT,
    "mainProducts" TEXT,
    "employees" INTEGER,
    "contactName" TEXT,
    "contactPhone" TEXT,
    "contactEmail" TEXT,
    "note" TEXT,
    "source" TEXT,
    "isSample" BOOLEAN NOT NULL DEFAULT false,
    "state" "RecordState" NOT NULL DEFAULT 'active',
    "mergedIntoId" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Enterprise_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Alias" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "institutionId" TEXT,
    "enterpriseId" TEXT,
    "expertId" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Alias_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Expert" (
    "id" TEXT NOT NULL,
    "number" TEXT,
    "name" TEXT NOT NULL,
    "nameEn" TEXT,
    "institutionId" TEXT,
    "department" TEXT,
    "title" TEXT,
    "disciplines" TEXT[],
    "researchDirections" TEXT[],
    "keywords" TEXT[],
    "biography" TEXT,
    "cooperationModes" "CooperationMode"[],
    "regions" TEXT[],
    "capacity" INTEGER,
    "contactPhone" TEXT,
    "contactEmail" TEXT,
    "website" TEXT,
    "note" TEXT,
    "source" TEXT,
    "isSample" BOOLEAN NOT NULL DEFAULT false,
    "state" "RecordState" NOT NULL DEFAULT 'active',
    "mergedIntoId" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Expert_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ExpertConflict" (
    "id" TEXT NOT NULL,
    "expertId" TEXT NOT NULL,
    "enterpriseId" TEXT,
    "name" TEXT NOT NULL,

    CONSTRAINT "ExpertConflict_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Work" (
    "id" TEXT NOT NULL,
    "expertId" TEXT NOT NULL,
    "kind" "WorkKind" NOT NULL,
    "title" TEXT NOT NULL,
    "abstract" TEXT,
    "keywords" TEXT[],
    "reference" TEXT,
    "year" INTEGER,
    "trl" INTEGER,
    "state" "RecordState" NOT NULL DEFAULT 'active',
    "position" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Work_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Need" (
    "id" TEXT NOT NULL,
    "number" TEXT,
    "title" TEXT NOT NULL,
    "enterpriseId" TEXT NOT NULL,
    "industryCode" TEXT,
    "field" "TechField",
    "type" "NeedType",
    "description" TEXT NOT NULL,
    "technicalIndicators" TEXT,
    "difficulty" TEXT,
    "presentBasis" TEXT,
    "budgetMin" DECIMAL(18,2),
    "budgetMax" DECIMAL(18,2),
    "budgetQualifier" "AmountQualifier",
    "budgetText" TEXT,
    "cooperationModes" "CooperationMode"[],
    "deadline" DATE,
    "validUntil" DATE,
    "ipTerms" TEXT,
    "wantedPartner" TEXT,
    "contactName" TEXT,
    "contactPhone" TEXT,
    "contactEmail" TEXT,
    "disclosure" "DisclosureTier" NOT NULL DEFAULT 'signed_in',
    "hideEnterprise" BOOLEAN NOT NULL DEFAULT false,
    "unclassifiedDeclared" BOOLEAN NOT NULL DEFAULT false,
    "note" TEXT,
    "source" TEXT,
    "isSample" BOOLEAN NOT NULL DEFAULT false,
    "state" "NeedState" NOT NULL DEFAULT 'draft',
    "publishedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Need_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Introduction" (
    "id" TEXT NOT NULL,
    "needId" TEXT NOT NULL,
    "expertId" TEXT NOT NULL,
    "state" "IntroductionState" NOT NULL DEFAULT 'proposed',
    "declineReason" "DeclineReason",
    "note" TEXT,
    "nextStep" TEXT,
    "nextStepOn" DATE,
    "isSample" BOOLEAN NOT NULL DEFAULT false,
    "proposedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Introduction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Agreement" (
    "id" TEXT NOT NULL,
    "number" TEXT,
    "title" TEXT NOT NULL,
    "centreName" TEXT,
    "mode" "CooperationMode" NOT NULL,
    "needId" TEXT,
    "introductionId" TEXT,
    "committedAmount" DECIMAL(18,2),
    "committedQualifier" "AmountQualifier",
    "committedText" TEXT,
    "signedOn" DATE,
    "signedPrecision" "DatePrecision" NOT NULL DEFAULT 'day',
    "startsOn" DATE,
    "endsOn" DATE,
    "place" TEXT,
    "summary" TEXT,
    "ipTerms" TEXT,
    "benefitSplit" TEXT,
    "registrationNumber" TEXT,
    "note" TEXT,
    "source" TEXT,
    "isSample" BOOLEAN NOT NULL DEFAULT false,
    "state" "AgreementState" NOT NULL DEFAULT 'intent',
    "withdrawnAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Agreement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgreementParty" (
    "id" TEXT NOT NULL,
    "agreementId" TEXT NOT NULL,
    "role" "PartyRole" NOT NULL DEFAULT 'partner',
    "enterpriseId" TEXT,
    "institutionId" TEXT,
    "expertId" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "AgreementParty_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Milestone" (
    "id" TEXT NOT NULL,
    "agreementId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "dueOn" DATE,
    "doneOn" DATE,
    "state" "MilestoneState" NOT NULL DEFAULT 'open',
    "note" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Milestone_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StoredFile" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "agreementId" TEXT,
    "uploadedById" TEXT,
    "withdrawnAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "StoredFile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StateChange" (
    "id" TEXT NOT NULL,
    "recordKind" "RecordKind" NOT NULL,
    "recordId" TEXT NOT NULL,
    "fromState" TEXT,
    "toState" TEXT NOT NULL,
    "reason" TEXT,
    "actorId" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "StateChange_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "seq" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actorId" TEXT,
    "actorName" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "recordKind" "RecordKind" NOT NULL,
    "recordId" TEXT NOT NULL,
    "changes" JSONB NOT NULL,
    "previousHash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "AuditEntry_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "TwinDecision" (
    "id" TEXT NOT NULL,
    "recordKind" "RecordKind" NOT NULL,
    "keptId" TEXT NOT NULL,
    "otherId" TEXT NOT NULL,
    "verdict" "TwinVerdict" NOT NULL,
    "moved" JSONB,
    "decidedBy" TEXT,
    "decidedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undoneAt" TIMESTAMPTZ(3),

    CONSTRAINT "TwinDecision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ImportBatch" (
    "id" TEXT NOT NULL,
    "kind" "ImportKind" NOT NULL,
    "fileName" TEXT NOT NULL,
    "fileSha256" TEXT NOT NULL,
    "filePath" TEXT NOT NULL,
    "state" "ImportState" NOT NULL DEFAULT 'uploaded',
    "mapping" JSONB,
    "rowsDone" INTEGER NOT NULL DEFAULT 0,
    "rowsTotal" INTEGER,
    "totals" JSONB,
    "error" TEXT,
    "createdById" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ImportBatch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ImportRow" (
    "id" TEXT NOT NULL,
    "batchId" TEXT NOT NULL,
    "sheet" TEXT NOT NULL,
    "row" INTEGER NOT NULL,
    "outcome" "ImportOutcome" NOT NULL,
    "reasons" JSONB NOT NULL,
    "values" JSONB NOT NULL,
    "recordId" TEXT,
    "before" JSONB,
    "choices" JSONB,
    "answer" TEXT,
    "applied" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "ImportRow_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE INDEX "User_enterpriseId_idx" ON "User"("enterpriseId");

-- CreateIndex
CREATE INDEX "User_expertId_idx" ON "User"("expertId");

-- CreateIndex
CREATE UNIQUE INDEX "Session_token_key" ON "Session"("token");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE INDEX "Account_userId_idx" ON "Account"("userId");

-- CreateIndex
CREATE INDEX "Verification_identifier_idx" ON "Verification"("identifier");

-- CreateIndex
CREATE INDEX "Industry_parentCode_idx" ON "Industry"("parentCode");

-- CreateIndex
CREATE INDEX "Region_parentCode_idx" ON "Region"("parentCode");

-- CreateIndex
CREATE UNIQUE INDEX "ReferenceInstitution_name_key" ON "ReferenceInstitution"("name");

-- CreateIndex
CREATE UNIQUE INDEX "Institution_number_key" ON "Institution"("number");

-- CreateIndex
CREATE UNIQUE INDEX "Institution_moeCode_key" ON "Institution"("moeCode");

-- CreateIndex
CREATE INDEX "Institution_name_idx" ON "Institution"("name");

-- CreateIndex
CREATE INDEX "Institution_state_idx" ON "Institution"("state");

-- CreateIndex
CREATE UNIQUE INDEX "Enterprise_number_key" ON "Enterprise"("number");

-- CreateIndex
CREATE UNIQUE INDEX "Enterprise_creditCode_key" ON "Enterprise"("creditCode");

-- CreateIndex
CREATE INDEX "Enterprise_name_idx" ON "Enterprise"("name");

-- CreateIndex
CREATE INDEX "Enterprise_state_idx" ON "Enterprise"("state");

-- CreateIndex
CREATE INDEX "Alias_key_idx" ON "Alias"("key");

-- CreateIndex
CREATE UNIQUE INDEX "Alias_institutionId_key_key" ON "Alias"("institutionId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "Alias_enterpriseId_key_key" ON "Alias"("enterpriseId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "Alias_expertId_key_key" ON "Alias"("expertId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "Expert_number_key" ON "Expert"("number");

-- CreateIndex
CREATE INDEX "Expert_name_idx" ON "Expert"("name");

-- CreateIndex
CREATE INDEX "Expert_institutionId_idx" ON "Expert"("institutionId");

-- CreateIndex
CREATE INDEX "Expert_state_idx" ON "Expert"("state");

-- CreateIndex
CREATE INDEX "ExpertConflict_expertId_idx" ON "ExpertConflict"("expertId");

-- CreateIndex
CREATE INDEX "Work_expertId_idx" ON "Work"("expertId");

-- CreateIndex
CREATE UNIQUE INDEX "Need_number_key" ON "Need"("number");

-- CreateIndex
CREATE INDEX "Need_enterpriseId_idx" ON "Need"("enterpriseId");

-- CreateIndex
CREATE INDEX "Need_state_publishedAt_idx" ON "Need"("state", "publishedAt");

-- CreateIndex
CREATE INDEX "Introduction_needId_idx" ON "Introduction"("needId");

-- CreateIndex
CREATE INDEX "Introduction_expertId_idx" ON "Introduction"("expertId");

-- CreateIndex
CREATE INDEX "Introduction_state_idx" ON "Introduction"("state");

-- CreateIndex
CREATE UNIQUE INDEX "Agreement_number_key" ON "Agreement"("number");

-- CreateIndex
CREATE INDEX "Agreement_state_idx" ON "Agreement"("state");

-- CreateIndex
CREATE INDEX "Agreement_signedOn_idx" ON "Agreement"("signedOn");

-- CreateIndex
CREATE INDEX "AgreementParty_agreementId_idx" ON "AgreementParty"("agreementId");

-- CreateIndex
CREATE INDEX "AgreementParty_enterpriseId_idx" ON "AgreementParty"("enterpriseId");

-- CreateIndex
CREATE INDEX "AgreementParty_institutionId_idx" ON "AgreementParty"("institutionId");

-- CreateIndex
CREATE INDEX "AgreementParty_expertId_idx" ON "AgreementParty"("expertId");

-- CreateIndex
CREATE INDEX "Milestone_agreementId_idx" ON "Milestone"("agreementId");

-- CreateIndex
CREATE INDEX "Milestone_state_dueOn_idx" ON "Milestone"("state", "dueOn");

-- CreateIndex
CREATE INDEX "StoredFile_agreementId_idx" ON "StoredFile"("agreementId");

-- CreateIndex
CREATE INDEX "StoredFile_sha256_idx" ON "StoredFile"("sha256");

-- CreateIndex
CREATE INDEX "StateChange_recordKind_recordId_at_idx" ON "StateChange"("recordKind", "recordId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "AuditEntry_hash_key" ON "AuditEntry"("hash");

-- CreateIndex
CREATE INDEX "AuditEntry_recordKind_recordId_seq_idx" ON "AuditEntry"("recordKind", "recordId", "seq");

-- CreateIndex
CREATE INDEX "TwinDecision_recordKind_keptId_idx" ON "TwinDecision"("recordKind", "keptId");

-- CreateIndex
CREATE INDEX "TwinDecision_recordKind_otherId_idx" ON "TwinDecision"("recordKind", "otherId");

-- CreateIndex
CREATE INDEX "ImportRow_batchId_outcome_row_idx" ON "ImportRow"("batchId", "outcome", "row");

-- CreateIndex
CREATE INDEX "ImportRow_batchId_row_idx" ON "ImportRow"("batchId", "row");

-- AddForeignKey
ALTER TABLE "User" ADD CONSTRAINT "User_enterpriseId_fkey" FOREIGN KEY ("enterpriseId") REFERENCES "Enterprise"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "User" ADD CONSTRAINT "User_expertId_fkey" FOREIGN KEY ("expertId") REFERENCES "Expert"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Account" ADD CONSTRAINT "Account_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Institution" ADD CONSTRAINT "Institution_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "Institution"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Enterprise" ADD CONSTRAINT "Enterprise_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "Enterprise"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Alias" ADD CONSTRAINT "Alias_institutionId_fkey" FOREIGN KEY ("institutionId") REFERENCES "Institution"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Alias" ADD CONSTRAINT "Alias_enterpriseId_fkey" FOREIGN KEY ("enterpriseId") REFERENCES "Enterprise"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Alias" ADD CONSTRAINT "Alias_expertId_fkey" FOREIGN KEY ("expertId") REFERENCES "Expert"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Expert" ADD CONSTRAINT "Expert_institutionId_fkey" FOREIGN KEY ("institutionId") REFERENCES "Institution"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Expert" ADD CONSTRAINT "Expert_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "Expert"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExpertConflict" ADD CONSTRAINT "ExpertConflict_expertId_fkey" FOREIGN KEY ("expertId") REFERENCES "Expert"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExpertConflict" ADD CONSTRAINT "ExpertConflict_enterpriseId_fkey" FOREIGN KEY ("enterpriseId") REFERENCES "Enterprise"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Work" ADD CONSTRAINT "Work_expertId_fkey" FOREIGN KEY ("expertId") REFERENCES "Expert"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Need" ADD CONSTRAINT "Need_enterpriseId_fkey" FOREIGN KEY ("enterpriseId") REFERENCES "Enterprise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Introduction" ADD CONSTRAINT "Introduction_needId_fkey" FOREIGN KEY ("needId") REFERENCES "Need"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Introduction" ADD CONSTRAINT "Introduction_expertId_fkey" FOREIGN KEY ("expertId") REFERENCES "Expert"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Agreement" ADD CONSTRAINT "Agreement_needId_fkey" FOREIGN KEY ("needId") REFERENCES "Need"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Agreement" ADD CONSTRAINT "Agreement_introductionId_fkey" FOREIGN KEY ("introductionId") REFERENCES "Introduction"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgreementParty" ADD CONSTRAINT "AgreementParty_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgreementParty" ADD CONSTRAINT "AgreementParty_enterpriseId_fkey" FOREIGN KEY ("enterpriseId") REFERENCES "Enterprise"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgreementParty" ADD CONSTRAINT "AgreementParty_institutionId_fkey" FOREIGN KEY ("institutionId") REFERENCES "Institution"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgreementParty" ADD CONSTRAINT "AgreementParty_expertId_fkey" FOREIGN KEY ("expertId") REFERENCES "Expert"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Milestone" ADD CONSTRAINT "Milestone_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoredFile" ADD CONSTRAINT "StoredFile_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImportRow" ADD CONSTRAINT "ImportRow_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "ImportBatch"("id") ON DELETE CASCADE ON UPDATE CASCADE;


-- What Prisma's schema cannot say.
ALTER TABLE "Alias" ADD CONSTRAINT "Alias_one_owner" CHECK (num_nonnulls("institutionId", "enterpriseId", "expertId") = 1);
ALTER TABLE "AgreementParty" ADD CONSTRAINT "AgreementParty_one_party" CHECK (num_nonnulls("enterpriseId", "institutionId", "expertId") = 1);

CREATE FUNCTION "refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the audit trail is append-only';
END $$;
CREATE TRIGGER "AuditEntry_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "AuditEntry"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
