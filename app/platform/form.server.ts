import { DomainError } from '~/domain/errors'

/** The form that a request carries. Throws `invalid` where its body is no form, which no browser of ours sends. */
export async function formOf(request: Request): Promise<FormData> {
  try {
    return await request.formData()
  } catch {
    throw new DomainError('invalid')
  }
}

/** The JSON object that a script of ours sent. Throws `invalid` for anything else. */
export async function jsonOf<T extends object>(request: Request): Promise<Partial<T>> {
  const value: unknown = await request.json().catch(() => null)
  if (typeof value !== 'object' || value === null) throw new DomainError('invalid')
  return value as Partial<T>
}
