import { type Address, always, inside, missing, only, unknown } from './rules'

/** Group assignments. */
export const assignments = (): Record<string, Address[]> => {
  const seen = only('assignment.view')
  const planned = only('assignment.plan')
  const at = (part: string) => `/assignments/${unknown}${part}`
  return {
    '/assignments': [inside('/assignments', seen), inside('/assignments?state=withdrawn&page=2', seen)],
    '/assignments/new': [inside('/assignments/new', planned), inside('/assignments/new?keyword=银&idle=1', planned)],
    '/assignments/:id': [inside(at(''), seen, missing)],
    '/assignments/:id/again': [inside(at('/again'), planned, missing)],
    '/assignments/:id/hand': [inside(at('/hand'), planned, missing)],
    '/assignments/:id/introductions': [inside(at('/introductions'), planned, missing)],
    '/assignments/:id/export': [inside(at('/export'), only('records.export'), missing)],
    '/assignments/:id/mark': [inside(at('/mark'), always(302))],
    '/assignments/:id/relax': [inside(at('/relax'), always(302))],
    '/assignments/:id/cancel': [inside(at('/cancel'), always(302))],
    '/assignments/:id/withdrawal': [inside(at('/withdrawal'), always(302))],
  }
}
