import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { contentSecurityPolicy } from './scripts/contentSecurityPolicy.js';
import { thirdPartyLicences } from './scripts/thirdPartyLicences.js';

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

export default defineConfig({
  base: './',
  plugins: [react(), policyInPage(), licencesInBuild()],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    outDir: 'dist/web',
    // a small font as a data: address would break the content security policy
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1000,
  },
});
