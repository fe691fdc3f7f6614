import { readFileSync } from 'node:fs';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { contentSecurityPolicy } from './scripts/contentSecurityPolicy.js';
import { modulesOfFirstPage } from './scripts/firstPage.js';
import { ensureKernel } from './scripts/kernel.js';
import { thirdPartyLicences } from './scripts/thirdPartyLicences.js';
import { readShipped } from './src/scenario/files/readShipped.ts';

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

/** A shipped scenario as text, with its defaults filled in, so that the page opens it without the schema. */
function shippedText(file: string): string {
  return JSON.stringify(readShipped(JSON.parse(readFileSync(file, 'utf8'))));
}

function scenariosInBuild(): Plugin {
  return {
    name: 'winterproof-scenarios',
    apply: 'build',
    enforce: 'pre',
    load(id) {
      const file = /^(.*[\\/]scenarios[\\/][^\\/]+[\\/][^\\/]+\.json)\?url$/.exec(id)?.[1];
      if (file === undefined) return undefined;
      const asset = this.emitFile({ type: 'asset', name: path.basename(file), source: shippedText(file) });
      return `export default import.meta.ROLLUP_FILE_URL_${asset};`;
    },
  };
}

/** The page from its sources (`npm run dev`): scenarios as in a build, and the kernel compiled again when it changes. */
function fromSources(): Plugin {
  return {
    name: 'winterproof-sources',
    apply: 'serve',
    configureServer({ middlewares, config: { root } }) {
      middlewares.use((request, response, next) => {
        const file = /^(\/scenarios\/[\w-]+\/[\w-]+\.json)(?:\?|$)/.exec(request.url ?? '')?.[1];
        if (file === undefined || /[?&]import\b/.test(request.url ?? '')) return next();
        response.setHeader('Content-Type', 'application/json');
        response.end(shippedText(path.join(root, file)));
      });
    },
    hotUpdate({ file }) {
      if (/[\\/]src[\\/]kernel[\\/](?!compiled)/.test(file)) ensureKernel();
    },
  };
}

const config: UserConfig = {
  base: './',
  plugins: [react(), scenariosInBuild(), fromSources(), policyInPage(), licencesInBuild()],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    outDir: 'dist/web',
    // a small font as a data: address would break the content security policy
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1000,
  },
};

/** The page in one file: its parts are shared with places that come later, and would be some eighty files to ask for. */
async function firstPageInOneFile(): Promise<UserConfig> {
  const modules = await modulesOfFirstPage(config, 'src/app/page.tsx');
  const groups = [{ name: 'page', test: (id: string) => modules.has(id) }];
  return {
    ...config,
    build: {
      ...config.build,
      rolldownOptions: { output: { codeSplitting: { includeDependenciesRecursively: false, groups } } },
    },
  };
}

export default defineConfig(({ command }) => (command === 'build' ? firstPageInOneFile() : config));
