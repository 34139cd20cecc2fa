-- AlterEnum

ALTER TYPE "ImportKind" ADD VALUE 'declarations';
ALTER TYPE "ImportKind" ADD VALUE 'patents';
ALTER TYPE "ImportKind" ADD VALUE 'awards';
ALTER TYPE "ImportKind" ADD VALUE 'commissioners';
ALTER TYPE "ImportKind" ADD VALUE 'visits';
ALTER TYPE "ImportKind" ADD VALUE 'events';
ALTER TYPE "ImportKind" ADD VALUE 'documents';
ALTER TYPE "ImportKind" ADD VALUE 'recognitions';
ALTER TYPE "ImportKind" ADD VALUE 'targets';
ALTER TYPE "ImportKind" ADD VALUE 'budgets';
ALTER TYPE "ImportKind" ADD VALUE 'statistics';

