import { defineConfig } from '@playwright/test';
import usual from './playwright.config.ts';

/** The long run: what takes minutes and is not part of `npm test`. Its list is test/long/README.md. */
export default defineConfig({ ...usual, testDir: 'test/long', testMatch: '**/*.long.ts', workers: 1 });
