interface Form {
  /** The field that names the record. */
  field: string
  /** What else must be there for the form to be right. */
  fields: Record<string, string>
}

/** The forms that make a record, by address. */
export const forms: Record<string, Form> = {
  '/institutions/new': { field: 'name', fields: { kind: 'university' } },
  '/enterprises/new': { field: 'name', fields: {} },
  '/experts/new': { field: 'name', fields: {} },
  '/needs/new': { field: 'title', fields: { enterprise: '永鑫银业' } },
  '/agreements/new': { field: 'title', fields: { mode: 'development' } },
  '/accounts/new': { field: 'name', fields: { email: 'new@example.com', role: 'bureau', password: 'long-enough-1' } },
}
