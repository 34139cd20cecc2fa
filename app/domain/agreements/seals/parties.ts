interface Party {
  role: string
  enterprise: object | null
  institution: object | null
}

/** Firms and institutions conclude an agreement; a person leads the work, a witness looks on. */
export const signsPaper = ({ role, enterprise, institution }: Party): boolean => role !== 'witness' && !!(enterprise ?? institution)
