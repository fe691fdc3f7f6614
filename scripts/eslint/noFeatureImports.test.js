import { RuleTester } from 'eslint';
import { describe, it } from 'vitest';
import { noFeatureImports } from './noFeatureImports.js';

RuleTester.describe = describe;
RuleTester.it = it;

const filename = '/checkout/src/app/features/plan/parts/Strip.tsx';
const errors = [{ messageId: 'wall' }];

new RuleTester().run('no-feature-imports', noFeatureImports, {
  valid: [
    { filename, code: "import { a } from '../plan.ts';" },
    { filename, code: "import { a } from '../../../stores/run.ts';" },
    { filename, code: "import { a } from 'react';" },
    { filename: '/checkout/src/app/App.tsx', code: "import { a } from './features/plan/Plan.tsx';" },
  ],
  invalid: [
    { filename, code: "import { a } from '../../actions/a.ts';", errors },
    { filename, code: "export { a } from '../../actions/a.ts';", errors },
    { filename, code: "import('../../actions/a.ts');", errors },
  ],
});
