import { parseWithZod } from '@conform-to/zod/v4'
import type { Submission } from '@conform-to/react'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import type { Actor, SignedInActor } from '~/domain/actor'
import { DomainError, errorStatus, FieldErrors, MergedInto } from '~/domain/errors'
import { assertProvedToWrite, dutyBefore } from '~/domain/accounts/duties.server'
import { formOf } from './form.server'
import { assertSameOrigin } from './origin.server'
import { currentActor, currentStanding, isReading, requireActor } from './session.server'

export interface Asked<A extends Actor = Actor> {
  actor: A
  request: Request
  params: Record<string, string | undefined>
  /** The URL's search parameters: the state of every list. */
  search: URLSearchParams
  args: LoaderFunctionArgs | ActionFunctionArgs
}

type Handler<T, A extends Actor> = (asked: Asked<A>) => Promise<T>

/** A loader or action that anyone may call; domain errors become the pages of their status. */
export function open<T>(handler: Handler<T, Actor>) {
  return (args: LoaderFunctionArgs | ActionFunctionArgs): Promise<T> =>
    asPage(args, async () => {
      if (!isReading(args.request)) assertSameOrigin(args.request)
      return handler(await asked(args, await currentActor(args.request)))
    })
}

/** A loader or action for people who signed in; others are sent to the sign-in page and come back. */
export function signedIn<T>(handler: Handler<T, SignedInActor>) {
  return (args: LoaderFunctionArgs | ActionFunctionArgs): Promise<T> =>
    asPage(args, async () => handler(await asked(args, await requireActor(args.request))))
}

async function asked<A extends Actor>(args: LoaderFunctionArgs | ActionFunctionArgs, actor: A): Promise<Asked<A>> {
  const { request, params } = args
  await assertFree(request, actor)
  if (Object.values(params).some((value) => value?.includes(nul))) throw new DomainError('not_found')
  const search = [...new URL(request.url).searchParams].map(([name, value]) => [name, value.replaceAll(nul, '')])
  return { actor, request, params, search: new URLSearchParams(search), args }
}

/** Leads whoever has something to do first to where it is done, readers and senders alike. */
async function assertFree(request: Request, actor: Actor): Promise<void> {
  const { pathname, search } = new URL(request.url)
  const standing = await currentStanding(request)
  const duty = await dutyBefore(actor, standing, pathname)
  if (duty) throw redirect(`${duty}?${new URLSearchParams({ next: isReading(request) ? pathname + search : '/desk' })}`)
  if (!isReading(request)) assertProvedToWrite(standing, pathname)
}

/** PostgreSQL takes no text with this character, and no address of ours has it. */
const nul = '\u0000'

async function asPage<T>({ request }: LoaderFunctionArgs | ActionFunctionArgs, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof MergedInto) throw redirect(new URL(request.url).pathname.replace(error.id, error.keptId))
    if (!(error instanceof DomainError)) throw error
    throw Response.json({ code: error.code, detail: error.detail }, { status: errorStatus[error.code] })
  }
}

/**
 * Parses a form by its schema and hands the value on. Faults, the domain's own included, come back beside
 * their fields as status 422, errors that bring a message above the form as their own status; nothing typed
 * is lost but passwords, which are never sent back.
 */
export async function submit<S extends z.ZodType, T>(request: Request, schema: S, work: (value: z.output<S>) => Promise<T>) {
  const submission = parseWithZod(await formOf(request), { schema })
  if (submission.status !== 'success') return refused(submission, submission.status === 'error' ? 422 : 200)
  try {
    return await work(submission.value)
  } catch (error) {
    if (error instanceof FieldErrors) return refused(submission, 422, { fieldErrors: listed(error.fields) })
    if (error instanceof DomainError && error.detail) return refused(submission, errorStatus[error.code], { formErrors: [error.detail] })
    throw error
  }
}

type Shape = Record<string, z.ZodType>
type Parts<S extends Shape> = Partial<{ [K in keyof S]: z.output<S[K]> }>

/**
 * Parses a form of which what is right shall be taken though the rest is at fault: `work` gets the fields that passed
 * and the faults of the others, and answers with the faults to show or with where to go on. Nothing typed is lost.
 */
export async function submitPartly<S extends Shape>(request: Request, shape: S, work: (value: Parts<S>, faults: Record<string, string>, form: FormData) => Promise<Record<string, string> | Response>) {
  const form = await formOf(request)
  const { submission, value, faults } = rightParts(form, shape)
  try {
    const outcome = await work(value, faults, form)
    return outcome instanceof Response ? outcome : refused(submission, 422, { fieldErrors: listed(outcome) })
  } catch (error) {
    if (error instanceof FieldErrors) return refused(submission, 422, { fieldErrors: listed({ ...faults, ...error.fields }) })
    throw error
  }
}

/** The fields of a form that pass their schema, and the first fault of each that does not. */
export function rightParts<S extends Shape>(form: FormData, shape: S) {
  const submission = parseWithZod(form, { schema: z.object(shape) })
  if (submission.status === 'success') return { submission, value: submission.value as Parts<S>, faults: {} }
  const faults = Object.fromEntries(Object.entries(submission.error ?? {}).map(([name, messages]) => [name.replace(/\[.*$/, ''), messages?.[0] ?? 'format']))
  const rest = parseWithZod(form, { schema: z.object(Object.fromEntries(Object.entries(shape).filter(([name]) => !(name in faults)))) })
  return { submission, value: (rest.status === 'success' ? rest.value : {}) as Parts<S>, faults }
}

type Faults = { fieldErrors?: Record<string, string[]>; formErrors?: string[] }

const listed = (fields: Record<string, string>) => Object.fromEntries(Object.entries(fields).map(([name, message]) => [name, [message]]))

/** Parses what a page's button sent and hands it on. Nobody typed it, so faults are an `invalid` error, not a form's. */
export async function press<S extends z.ZodType, T>(request: Request, schema: S, work: (value: z.output<S>) => Promise<T>): Promise<T> {
  const submission = parseWithZod(await formOf(request), { schema })
  if (submission.status !== 'success') throw new DomainError('invalid')
  return work(submission.value)
}

const refused = <T>(submission: Submission<T, string[]>, status: number, faults: Faults = {}) => {
  const hideFields = Object.keys(submission.payload).filter((name) => /password/i.test(name))
  return data(submission.reply({ ...faults, hideFields }), { status })
}
