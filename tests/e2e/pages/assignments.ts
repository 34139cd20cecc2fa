import { assignmentId } from '@sample/load/assignments'
import { type Address, always, inside, missing, only, unknown } from './rules'

/** Group assignments. */
export const assignments = (): Record<string, Address[]> => {
  const seen = only('assignment.view')
  const planned = only('assignment.plan')
  const at = (part: string) => `/assignments/${unknown}${part}`
  const both = (part: string, rule: typeof seen) => [inside(`/assignments/${assignmentId}${part}`, rule), inside(at(part), rule, missing)]
  return {
    '/assignments': [inside('/assignments', seen), inside('/assignments?state=withdrawn&page=2', seen)],
    '/assignments/new': [inside('/assignments/new', planned), inside('/assignments/new?keyword=银&idle=1', planned)],
    '/assignments/:id': both('', seen),
    '/assignments/:id/again': both('/again', planned),
    '/assignments/:id/hand': both('/hand', planned),
    '/assignments/:id/introductions': both('/introductions', planned),
    '/assignments/:id/export': both('/export', only('records.export')),
    '/assignments/:id/mark': [inside(at('/mark'), always(302))],
    '/assignments/:id/relax': [inside(at('/relax'), always(302))],
    '/assignments/:id/cancel': [inside(at('/cancel'), always(302))],
    '/assignments/:id/withdrawal': [inside(at('/withdrawal'), always(302))],
  }
}
