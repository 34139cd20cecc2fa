import hooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

/** Imports that would turn the one direction of the parts around: routes -> domain -> { prisma, search, mail } -> platform. */
const forbid = (...patterns) => ({
  'no-restricted-imports': ['error', { patterns: patterns.map(([group, message]) => ({ group, message })) }],
})
const database = [['@prisma-client', '**/prisma/**', '~/platform/db*'], 'A route makes one domain call; it does not touch the database.']
const searchDoor = [['@search/*', '!@search/index.server'], 'search/ is entered through search/index.server alone.']
/** The areas that may ask search/: finding, pairing, and planning for many at once. */
const searchers = ['discovery', 'pairings', 'assignments', 'docking', 'visit-plans', 'feedback', 'suggestions', 'coverage', 'embeddings'].map((area) => `app/domain/${area}/**`)
const web = [['@remix-run/*', 'react', 'react-*', '~/routes/*', '~/components/*'], 'domain/ knows nothing of HTTP or React.']

export default tseslint.config(
  { ignores: ['build/**', 'data/**', 'node_modules/**', 'prisma/generated/**', 'test-results/**'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { 'react-hooks': hooks },
    rules: {
      ...hooks.configs.recommended.rules,
      'max-lines': ['error', 300],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      'no-console': 'error',
    },
  },
  { files: ['app/routes/**'], rules: forbid(database, [['@search/*', '~/mail/*'], 'A route makes one domain call.']) },
  { files: ['app/components/**'], rules: forbid(database, [['@search/*', '~/mail/*', '~/routes/*'], 'A component only draws.']) },
  { files: ['app/domain/**'], ignores: ['**/*.test.ts', ...searchers], rules: forbid(web, [['@search/*'], 'Only some areas of domain/ are doors to search/.']) },
  { files: searchers, rules: forbid(web, searchDoor) },
  { files: ['search/**'], rules: forbid([['~/*', '@prisma-client', '**/prisma/**'], 'search/ knows nothing of the portal.']) },
  { files: ['app/{routes,components}/**/*.tsx', 'app/root.tsx'], rules: { 'no-restricted-syntax': ['error', { selector: 'JSXText[value=/\\p{L}/u]', message: 'Text belongs in the message catalogues (app/locales).' }] } },
  { files: ['scripts/**', 'prisma/*.ts', 'tests/**'], rules: { 'no-console': 'off' } },
)
