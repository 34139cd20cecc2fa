/** Groups of readers, as documents and queries name them. Who belongs to which is the portal's decision. */
export const audience = {
  public: 'public',
  signedIn: 'signed_in',
  bureau: 'bureau',
  enterprise: (id: string) => `enterprise:${id}`,
  expert: (id: string) => `expert:${id}`,
} as const
