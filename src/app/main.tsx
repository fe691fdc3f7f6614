// The first lines send for what takes longest: the workers, and (in the library) the scenario that opens first.
import { workbenchPool } from './run/pool.ts';
import { runPlan } from './run/runs.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../ui/tokens.css';
import '../ui/base.css';
import { App } from './App.tsx';
import { watchFaults } from './shell/watchFaults.ts';

watchFaults();
workbenchPool();
void runPlan();

const root = document.getElementById('root');
if (root === null) throw new Error('main: the page has no element "root"');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
