import { readFileSync } from 'node:fs';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { contentSecurityPolicy } from './scripts/contentSecurityPolicy.js';
import { thirdPartyLicences } from './scripts/thirdPartyLicences.js';
import { readShipped } from './src/scenario/readShipped.ts';

/** Puts the policy into the built page, so that it also holds on a host that sends no headers. */
function policyInPage(): Plugin {
  return {
    name: 'winterproof-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
        injectTo: 'head-prepend',
      },
    ],
  };
}

function licencesInBuild(): Plugin {
  return {
    name: 'winterproof-licences',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'third-party-licences.txt', source: thirdPartyLicences() });
    },
  };
}

/** Ships scenarios with their defaults filled in, so that the page opens them without the schema. */
function scenariosWithDefaults(): Plugin {
  return {
    name: 'winterproof-scenarios',
    apply: 'build',
    enforce: 'pre',
    load(id) {
      const file = /^(.*[\\/]scenarios[\\/][^\\/]+[\\/][^\\/]+\.json)\?url$/.exec(id)?.[1];
      if (file === undefined) return undefined;
      const document = readShipped(JSON.parse(readFileSync(file, 'utf8')));
      const asset = this.emitFile({
        type: 'asset',
        name: path.basename(file),
        source: JSON.stringify(document),
      });
      return `export default import.meta.ROLLUP_FILE_URL_${asset};`;
    },
  };
}

export default defineConfig({
  base: './',
  plugins: [react(), scenariosWithDefaults(), policyInPage(), licencesInBuild()],
  // Constants stay constants: engines know by heart only what cannot change (docs/decisions/0011-records.md).
  worker: { format: 'es', rolldownOptions: { output: { topLevelVar: false } } },
  build: {
    target: 'es2022',
    outDir: 'dist/web',
    // a small font as a data: address would break the content security policy
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1000,
  },
});
