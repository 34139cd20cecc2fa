/** Where the database says something of a person: table, the column that names them, and what becomes of it when they have their data erased. */
export interface Trace {
  table: string
  column: string
  /** `keep`: a file of record, in which the person is only an anonymous id from then on. */
  onErase: 'delete' | 'keep'
}

const trace = (onErase: Trace['onErase'], table: string, ...columns: string[]): Trace[] => columns.map((column) => ({ table, column, onErase }))

/** All of them; a test walks the schema, so that a new table cannot be forgotten. */
export const traces: Trace[] = [
  ...trace('delete', 'session', 'userId'),
  ...trace('delete', 'account', 'userId'),
  ...trace('delete', 'verification', 'userId'),
  ...trace('delete', 'twoFactor', 'userId'),
  ...trace('delete', 'passkey', 'userId'),
  ...trace('delete', 'notification', 'userId'),
  ...trace('delete', 'mailMessage', 'userId'),
  ...trace('delete', 'mailPreference', 'userId'),
  ...trace('delete', 'introductionReading', 'userId'),
  ...trace('delete', 'calendarFeed', 'userId'),
  ...trace('delete', 'suggestionLook', 'userId'),
  ...trace('keep', 'consent', 'userId'),
  ...trace('keep', 'contactView', 'userId'),
  ...trace('keep', 'joinRequest', 'userId', 'decidedById'),
  ...trace('keep', 'invitation', 'invitedById', 'acceptedById'),
  ...trace('keep', 'message', 'authorId'),
  ...trace('keep', 'need', 'createdById'),
  ...trace('keep', 'needReview', 'reviewerId'),
  ...trace('keep', 'challengeApplication', 'appliedById', 'decidedById'),
  ...trace('keep', 'introduction', 'requestedById'),
  ...trace('keep', 'introductionNote', 'authorId'),
  ...trace('keep', 'pairingFeedback', 'actorId', 'undoneById'),
  ...trace('keep', 'meeting', 'createdById'),
  ...trace('keep', 'storedFile', 'uploadedById'),
  ...trace('keep', 'agreementText', 'createdById'),
  ...trace('keep', 'signature', 'recordedById'),
  ...trace('keep', 'payment', 'recordedById'),
  ...trace('keep', 'progressReport', 'filedById', 'decidedById'),
  ...trace('keep', 'amendment', 'recordedById'),
  ...trace('keep', 'acceptance', 'recordedById'),
  ...trace('keep', 'recordLink', 'createdById'),
  ...trace('keep', 'declarationStep', 'recordedById'),
  ...trace('keep', 'entitlement', 'claimedById', 'approvedById'),
  ...trace('keep', 'report', 'createdById'),
  ...trace('keep', 'reportSnapshot', 'frozenById'),
  ...trace('keep', 'visitPlan', 'createdById'),
  ...trace('keep', 'visitPlanVersion', 'createdById'),
  ...trace('keep', 'importBatch', 'createdById'),
  ...trace('keep', 'dockingPlan', 'createdById'),
  ...trace('keep', 'dockingNote', 'authorId'),
  ...trace('keep', 'assignment', 'createdById'),
  ...trace('keep', 'assignmentVersion', 'createdById'),
  ...trace('keep', 'twinDecision', 'decidedBy'),
  ...trace('keep', 'stateChange', 'actorId'),
  ...trace('keep', 'auditEntry', 'actorId'),
]

/** Columns that hold secrets or what only the machine uses: of no worth to the reader, and a danger in a downloaded file. */
export const neverTold = new Set(['password', 'token', 'tokenHash', 'secret', 'backupCodes', 'value', 'publicKey', 'credentialID', 'accessToken', 'refreshToken', 'idToken', 'hash', 'previousHash', 'filePath', 'mapping', 'dedupeKey', 'claimedBy', 'moved'])
