import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { type MailCatcher, startMailCatcher } from '@tests/setup/mail'
import { root } from '../../../scripts/lib/paths.mjs'

/** The moments of a mail's way at which its sender can die; `answered` = the server has it and has just said so. */
const moments = ['connected', 'sender', 'recipient', 'data', 'complete', 'answered'] as const
type Moment = (typeof moments)[number]

export interface Killer {
  catcher: MailCatcher
  /** Starts a worker and kills it (SIGKILL) at a moment taken at random. */
  killOne(): Promise<void>
}

/** A mail server of its own for one worker at a time, which knows at what moment of sending that worker is to die. */
export async function startKiller(env: Record<string, string>): Promise<Killer> {
  let armed: { moment: Moment; skip: number; kill: () => void } | undefined
  const reached = (moment: Moment) => {
    if (armed?.moment !== moment) return
    if (armed.skip > 0) armed.skip -= 1
    else armed.kill()
  }
  const catcher = await startMailCatcher({
    onConnect: (_session, done) => (reached('connected'), done()),
    onMailFrom: (_address, _session, done) => (reached('sender'), done()),
    onRcptTo: (_address, _session, done) => (reached('recipient'), done()),
    beforeData: () => reached('data'),
    beforeAnswer: () => reached('complete'),
    afterAnswer: () => reached('answered'),
  })

  async function killOne() {
    const worker = spawn(process.execPath, ['scripts/worker.mjs'], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env, SMTP_URL: catcher.url } })
    let printed = ''
    for (const stream of [worker.stdout, worker.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (printed += text))
    const pick = <T>(list: readonly T[]) => list[Math.floor(Math.random() * list.length)]!
    const kill = () => {
      armed = undefined
      setTimeout(() => worker.kill('SIGKILL'), Math.random() * 6)
    }
    armed = { moment: pick(moments), skip: pick([0, 0, 1]), kill }
    const [code] = (await once(worker, 'exit')) as [number | null]
    if (code !== null) throw new Error(`a worker ended by itself:\n${printed}`)
  }

  return { catcher, killOne }
}
