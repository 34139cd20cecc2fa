/** Called between small steps of long work: whoever lends the thread decides whether others get a turn. */
export type Pause = () => Promise<void> | void
