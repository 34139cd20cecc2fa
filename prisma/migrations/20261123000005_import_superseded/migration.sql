-- A row whose record a later row of the same file writes again: the later one wins.
ALTER TYPE "ImportOutcome" ADD VALUE 'superseded';
