import { sampleId } from '@sample/load/ids'
import { type Address, always, inside, missing, only, unknown } from './rules'

const plans = ['professors', 'silver'].map((key) => sampleId('visit_plan', key))

/** The addresses of the plans of visits. */
export const visitPlans = (): Record<string, Address[]> => {
  const view = only('visitPlan.view')
  const edit = only('visitPlan.edit')
  const ofEach = (tail: string, rule: typeof view) => [...plans.map((id) => inside(`/visit-plans/${id}${tail}`, rule)), inside(`/visit-plans/${unknown}${tail}`, rule, missing)]
  const edited = ['edit', 'needs', 'guests', 'stops/new', 'travel']
  return {
    '/visit-plans': [inside('/visit-plans', view), inside('/visit-plans?page=2', view)],
    '/visit-plans/new': [inside('/visit-plans/new', edit)],
    '/visit-plans/:id': ofEach('', view),
    '/visit-plans/:id/versions': ofEach('/versions', view),
    '/visit-plans/:id/programme': ofEach('/programme', view),
    ...Object.fromEntries(edited.map((page) => [`/visit-plans/:id/${page}`, ofEach(`/${page}`, edit)])),
    '/visit-plans/:id/needs/:need': [inside(`/visit-plans/${plans[0]}/needs/${sampleId('need', 'anode-slime')}`, edit), inside(`/visit-plans/${plans[0]}/needs/${unknown}`, edit, missing)],
    '/visit-plans/:id/stops/:stop': [inside(`/visit-plans/${plans[0]}/stops/${unknown}`, edit, missing)],
    '/visit-plans/:id/press': [inside(`/visit-plans/${unknown}/press`, always(302))],
  }
}
