import { db } from '~/platform/db.server'

/**
 * Makes the database fail at the n-th notifications that are written, wherever the reminders are then: what a process that
 * dies there leaves behind is what the transaction's end leaves. The count goes on through failures.
 */
export async function installCrashes(): Promise<void> {
  await db().$executeRawUnsafe('create table crash_plan (n bigint primary key)')
  await db().$executeRawUnsafe('create sequence crash_count')
  await db().$executeRawUnsafe(`create function crash() returns trigger language plpgsql as $$
    begin
      if exists (select from crash_plan where n = nextval('crash_count')) then raise exception 'the process died'; end if;
      return new;
    end $$`)
  await db().$executeRawUnsafe('create trigger crash before insert on "Notification" for each row execute function crash()')
}

export async function planCrashes(counts: number[]): Promise<void> {
  await db().$executeRawUnsafe('delete from crash_plan')
  await db().$executeRawUnsafe("select setval('crash_count', 1, false)")
  for (const n of new Set(counts)) await db().$executeRaw`insert into crash_plan values (${n}::bigint)`
}

/** How many of the planned failures have come. */
export async function crashesSoFar(): Promise<number> {
  const [row] = await db().$queryRaw<{ count: bigint }[]>`select count(*) from crash_plan, crash_count where is_called and n <= last_value`
  return Number(row!.count)
}
