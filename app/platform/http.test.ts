import type { LoaderFunctionArgs } from '@remix-run/node'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { DomainError, type ErrorCode, errorStatus, FieldErrors, MergedInto } from '~/domain/errors'
import { optionalText, requiredText } from '~/domain/validation'
import { open, signedIn, submit } from './http.server'

const args = (path: string, params: Record<string, string> = {}) => ({ request: new Request(`http://localhost:3000${path}`), params, context: {} }) as LoaderFunctionArgs

const thrownBy = (work: Promise<unknown>): Promise<Response> => work.then(() => Promise.reject(new Error('nothing was thrown')), (error: Response) => error)

describe('a loader', () => {
  it.each(Object.entries(errorStatus))('turns %s into status %d', async (code, status) => {
    const response = await thrownBy(open(() => Promise.reject(new DomainError(code as ErrorCode)))(args('/needs')))
    expect(response.status).toBe(status)
    expect(await response.json()).toMatchObject({ code })
  })

  it('leads from a merged record to the one that was kept', async () => {
    const response = await thrownBy(open(() => Promise.reject(new MergedInto('old', 'kept')))(args('/experts/old/edit?x=1')))
    expect([response.status, response.headers.get('Location')]).toEqual([302, '/experts/kept/edit'])
  })

  it('leaves what it does not know as it is', async () => {
    const fault = new Error('unexpected')
    expect(await thrownBy(open(() => Promise.reject(fault))(args('/needs')))).toBe(fault)
  })

  it('sends a visitor to sign in and to come back', async () => {
    const response = await thrownBy(signedIn(async () => 'secret')(args('/needs/new?from=1')))
    expect(response.status).toBe(302)
    expect(decodeURIComponent(response.headers.get('Location')!)).toContain('/needs/new?from=1')
  })

  it('knows no record whose id PostgreSQL could not even be asked for, and drops such characters from the search', async () => {
    expect((await thrownBy(open(async () => 'found')(args('/needs/%00', { id: '\u0000' })))).status).toBe(404)
    const keyword = await open(async ({ search }) => search.get('keyword'))(args('/needs?keyword=%E9%93%B6%00'))
    expect(keyword).toBe('银')
  })
})

describe('a form', () => {
  const schema = z.object({ title: requiredText(5), note: optionalText(9), password: optionalText(99) })
  const posted = (fields: Record<string, string>) => new Request('http://localhost/', { method: 'POST', body: new URLSearchParams(fields) })
  const answer = async (fields: Record<string, string>, work: () => Promise<unknown> = async () => 'done') => (await submit(posted(fields), schema, work)) as unknown

  it('hands on what its schema makes of it', async () => {
    expect(await submit(posted({ title: ' 银 ' }), schema, async (value) => value)).toEqual({ title: '银', note: null, password: null })
  })

  it('comes back with the fault beside its field, with all that was typed but passwords', async () => {
    const refused = await answer({ title: '六个字的标题', note: '备注', password: 'hush' })
    expect(refused).toMatchObject({ init: { status: 422 }, data: { error: { title: ['tooLong|{"max":5}'] }, initialValue: { note: '备注' } } })
    expect(JSON.stringify(refused)).not.toContain('hush')
  })

  it('comes back with the domain’s own faults, beside a field or above the form', async () => {
    expect(await answer({ title: '银' }, () => Promise.reject(new FieldErrors({ title: 'taken' })))).toMatchObject({ init: { status: 422 }, data: { error: { title: ['taken'] } } })
    expect(await answer({ title: '银' }, () => Promise.reject(new DomainError('too_many', 'signInLocked')))).toMatchObject({ init: { status: 429 }, data: { error: { '': ['signInLocked'] } } })
    await expect(answer({ title: '银' }, () => Promise.reject(new DomainError('forbidden')))).rejects.toMatchObject({ code: 'forbidden' })
  })
})
