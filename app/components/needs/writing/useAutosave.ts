import { type FormEvent, type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Guidance } from '~/domain/needs/writingPage.server'

/** How the saving stands: `incomplete` = not enough to begin a draft; `lost` = nothing answered; `out` = signed out meanwhile. */
export type SavePhase = 'idle' | 'saving' | 'saved' | 'incomplete' | 'conflict' | 'lost' | 'out' | 'refused'

export interface SaveState {
  phase: SavePhase
  at?: string
  faults: Record<string, string>
}

export interface SaveReply {
  id: string
  version: number
  at: string
  faults: Record<string, string>
  guidance: Guidance
}

/** Typing pauses so long (ms) before it is saved; after failures longer and longer. */
const pause = 1000
const patience = [4000, 10_000, 30_000, 60_000]

/**
 * Saves a form to `url` whenever typing pauses, one save at a time, and goes on trying while nothing answers; what was
 * typed stays in the page. Returns how the saving stands, the form's event handlers, and `save` to overwrite another's.
 */
export function useAutosave(form: RefObject<HTMLFormElement>, url: string, enabled: boolean, onSaved: (reply: SaveReply) => void) {
  const [state, setState] = useState<SaveState>({ phase: 'idle', faults: {} })
  const [dirty, setDirty] = useState(false)
  const latest = useRef<() => Promise<void>>()
  const job = useRef({ timer: 0, running: false, dirty: false, failures: 0, waiting: null as HTMLElement | null })

  const mark = (isDirty: boolean) => {
    job.current.dirty = isDirty
    setDirty(isDirty)
  }

  const save = useCallback(
    async (override = false): Promise<void> => {
      const now = job.current
      window.clearTimeout(now.timer)
      if (now.running || !form.current) return
      now.running = true
      now.dirty = false
      setState((before) => ({ ...before, phase: 'saving' }))
      const next = await send(url, form.current, override, onSaved)
      now.running = false
      const open = next.phase !== 'saved' || now.dirty
      setState(next)
      mark(open)
      now.failures = next.phase === 'lost' ? now.failures + 1 : 0
      const submitter = now.waiting
      now.waiting = null
      if (submitter) form.current?.requestSubmit(submitter)
      else if (next.phase === 'lost') now.timer = window.setTimeout(() => void latest.current?.(), patience[Math.min(now.failures, patience.length) - 1])
      else if (next.phase === 'saved' && open) now.timer = window.setTimeout(() => void latest.current?.(), pause)
    },
    [form, url, onSaved],
  )

  const onInput = () => {
    mark(true)
    if (!enabled || state.phase === 'conflict') return
    window.clearTimeout(job.current.timer)
    job.current.timer = window.setTimeout(() => void save(), pause)
  }

  /** A button pressed while a save is under way waits for it, so that neither takes the other for a stranger. */
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    window.clearTimeout(job.current.timer)
    if (!job.current.running) return mark(false)
    event.preventDefault()
    job.current.waiting = (event.nativeEvent as SubmitEvent).submitter
  }

  useEffect(() => {
    latest.current = save
    const again = () => job.current.failures > 0 && void save()
    window.addEventListener('online', again)
    return () => window.removeEventListener('online', again)
  }, [save])

  useLayoutEffect(() => {
    const [now, element] = [job.current, form.current]
    return () => {
      window.clearTimeout(now.timer)
      if (enabled && now.dirty && element) void fetch(url, { method: 'POST', body: new FormData(element) }).catch(() => undefined)
    }
  }, [enabled, form, url])

  return { state, dirty, save, handlers: { onInput, onSubmit } }
}

async function send(url: string, form: HTMLFormElement, override: boolean, onSaved: (reply: SaveReply) => void): Promise<SaveState> {
  const body = new FormData(form)
  if (override) body.set('override', 'on')
  try {
    const reply = await fetch(url, { method: 'POST', body })
    if (reply.redirected) return { phase: 'out', faults: {} }
    if (reply.status >= 500) return { phase: 'lost', faults: {} }
    const answer = (await reply.json()) as SaveReply
    if (!reply.ok) return { phase: phaseOf(answer.faults), faults: answer.faults }
    onSaved(answer)
    return { phase: 'saved', at: answer.at, faults: answer.faults }
  } catch {
    return { phase: 'lost', faults: {} }
  }
}

const phaseOf = (faults: Record<string, string>): SavePhase => (faults.version ? 'conflict' : faults.title || faults.enterprise ? 'incomplete' : 'refused')
