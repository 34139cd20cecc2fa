/** Something that stops the set-up, told in one line; `log` is the file that has the rest. */
export class Failure extends Error {
  constructor(message, log) {
    super(log ? `${message} (log: ${log})` : message)
    this.name = 'Failure'
  }
}

const plainWords = {
  ENOSPC: () => 'the disk is full',
  EDQUOT: () => 'the disk quota is used up',
  EROFS: ({ path }) => `${path ?? 'the folder'} is on a read-only disk`,
  EACCES: ({ path }) => `no permission for ${path ?? 'a file'}`,
  EPERM: ({ path, syscall }) => `not permitted: ${[syscall, path].filter(Boolean).join(' ')}`,
  EMFILE: () => 'too many open files',
  ENOMEM: () => 'out of memory',
}

/** One line for any error: a `Failure` as it stands, a system error in plain words, anything else by its message. */
export function explain(error) {
  if (error instanceof Failure) return error.message
  const words = plainWords[error?.code]
  return words ? words(error) : String(error?.message || error?.code || error).split('\n')[0]
}
