import { factsOfKind } from '~/mail/kinds'

interface Kept {
  kind: string
  userId: string | null
}

/** Mail that may carry a secret link: all about accounts, and all to addresses without one. Nobody but its reader may see what it says. */
export const maySecrets = ({ kind, userId }: Kept): boolean => userId === null || factsOfKind(kind)?.topic === 'account'

/** What is wiped from a mail once it is out of the queue for good. */
export const withoutSecrets = (mail: Kept): { params?: Record<string, never>; path?: null } => (maySecrets(mail) ? { params: {}, path: null } : {})
