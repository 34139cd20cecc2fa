import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { titled } from '~/components/meta'
import type { RegisterKind } from '~/domain/records/paths'

type Loader = (args: LoaderFunctionArgs) => Promise<{ kind: RegisterKind }>

/** A register's page title: one of its own texts, or what the loader's data names. */
export const titledByRegister = <L extends Loader>(text: 'title' | 'new' | 'edit', name?: (data: Awaited<ReturnType<L>>) => string | null): MetaFunction<L> =>
  titled<L>((data, t) => name?.(data as Awaited<ReturnType<L>>) ?? t(`registers:kinds.${(data as { kind: RegisterKind }).kind}.${text}`))
