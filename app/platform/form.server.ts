import { DomainError } from '~/domain/errors'

/** The form that a request carries. Throws `invalid` where its body is no form, which no browser of ours sends. */
export async function formOf(request: Request): Promise<FormData> {
  try {
    return await request.formData()
  } catch {
    throw new DomainError('invalid')
  }
}
