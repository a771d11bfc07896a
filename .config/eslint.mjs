// What does the linter refuse? Mistakes that types do not show; layout is left to the author.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import tseslint from 'typescript-eslint';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

export default tseslint.config(
    { ignores: ['**/generated/', '.dist/', '.mutate/', 'node_modules/', 'tests/golden/'] },
    {
        files: ['language/**/*.ts', 'cli/**/*.ts', 'extension/**/*.ts', 'tests/**/*.ts'],
        extends: [tseslint.configs.recommendedTypeChecked],
        languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
        linterOptions: { reportUnusedDisableDirectives: 'error' },
        rules: {
            eqeqeq: 'error',
            'no-console': 'error',
            '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
            '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
            '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
        },
    },
    { files: ['language/**/*.ts', 'cli/**/*.ts'], rules: { '@typescript-eslint/no-non-null-assertion': 'error' } },
    {
        // Tests look into JSON and emitted code, whose types are what they test.
        files: ['tests/**/*.ts'],
        rules: {
            '@typescript-eslint/no-unsafe-argument': 'off', '@typescript-eslint/no-unsafe-assignment': 'off', '@typescript-eslint/no-unsafe-call': 'off',
            '@typescript-eslint/no-unsafe-member-access': 'off', '@typescript-eslint/no-unsafe-return': 'off', '@typescript-eslint/require-await': 'off',
            '@typescript-eslint/no-redundant-type-constituents': 'off',
        },
    },
);
