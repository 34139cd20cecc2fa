/**
 * Filter values as the server compares them. It folds case and width, which is welcome in facets but must not let one
 * audience pass for another: audiences are written in hexadecimal digits.
 */
export const audienceKey = (audience: string): string => Buffer.from(audience).toString('hex')

/** The server's quoting cannot express a value that ends in a backslash, so documents and filters carry its wide twin. */
export const facetValue = (value: string): string => value.replaceAll('\\', '＼')
export const shownFacetValue = (value: string): string => value.replaceAll('＼', '\\')

/** The one place where a value enters a filter. */
export const quote = (value: string): string => `"${value.replaceAll('\\', '＼').replaceAll('"', '\\"')}"`

/** A document's primary key: the server takes letters, digits, - and _ only, up to 511 bytes. */
export const primaryKey = (id: string): string => (/^[\w-]{1,500}$/.test(id) ? id : `hex_${Buffer.from(id).toString('hex').slice(0, 500)}`)
