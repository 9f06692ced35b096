// What ESLint holds beside the types: the recommended rules of JavaScript, TypeScript and Astro, and the house rules of
// .github/CONTRIBUTING.md. The form of the code is Prettier's.
import js from '@eslint/js'
import astro from 'eslint-plugin-astro'
import typescript from 'typescript-eslint'

export default typescript.config(
  { ignores: ['dist/', '.astro/', 'content/', 'sources/', 'public/'] },
  js.configs.recommended,
  typescript.configs.recommendedTypeChecked,
  astro.configs.recommended,
  {
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: ['.config/*.js'] } } },
    rules: {
      'max-len': ['error', { code: 120 }],
      'one-var': ['error', 'never'],
      'prefer-const': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
)
