import Columns2 from 'lucide-react/dist/esm/icons/columns-2.js';
import Info from 'lucide-react/dist/esm/icons/info.js';
import LayoutDashboard from 'lucide-react/dist/esm/icons/layout-dashboard.js';
import ListOrdered from 'lucide-react/dist/esm/icons/list-ordered.js';
import LibraryBig from 'lucide-react/dist/esm/icons/library-big.js';
import Network from 'lucide-react/dist/esm/icons/network.js';
import SlidersHorizontal from 'lucide-react/dist/esm/icons/sliders-horizontal.js';
import Snowflake from 'lucide-react/dist/esm/icons/snowflake.js';
import { lazy, type ComponentType, type ReactNode } from 'react';
import { Panel } from '../ui/controls/Panel.tsx';
import { PlanAnswer } from './features/plan/PlanAnswer.tsx';
import { PlanSide } from './features/plan/PlanSide.tsx';

/** A place of the workbench: its line in the rail, its question, and the answer. */
export interface WorkbenchPlace {
  readonly id: string;
  readonly label: string;
  readonly icon: ReactNode;
  /** First word of its address: `/library`. A place may have addresses below it. Empty for the first place. */
  readonly root: string;
  readonly side: ComponentType;
  readonly answer: ComponentType;
}

const About = lazy(() => import('./features/about/About.tsx').then((module) => ({ default: module.About })));
const SystemSide = lazy(() =>
  import('./features/system/SystemSide.tsx').then((module) => ({ default: module.SystemSide })),
);
const SystemAnswer = lazy(() =>
  import('./features/system/SystemAnswer.tsx').then((module) => ({ default: module.SystemAnswer })),
);
const LibraryAnswer = lazy(() =>
  import('./features/library/LibraryAnswer.tsx').then((module) => ({ default: module.LibraryAnswer })),
);
const CompareAnswer = lazy(() =>
  import('./features/compare/CompareAnswer.tsx').then((module) => ({ default: module.CompareAnswer })),
);
const WintersAnswer = lazy(() =>
  import('./features/winters/WintersAnswer.tsx').then((module) => ({ default: module.WintersAnswer })),
);
const WintersSide = lazy(() =>
  import('./features/winters/WintersSide.tsx').then((module) => ({ default: module.WintersSide })),
);

const ActionsAnswer = lazy(() =>
  import('./features/actions/ActionsAnswer.tsx').then((module) => ({ default: module.ActionsAnswer })),
);
const ActionsSide = lazy(() =>
  import('./features/actions/ActionsSide.tsx').then((module) => ({ default: module.ActionsSide })),
);

const ThresholdsAnswer = lazy(() =>
  import('./features/thresholds/ThresholdsAnswer.tsx').then((module) => ({
    default: module.ThresholdsAnswer,
  })),
);
const ThresholdsSide = lazy(() =>
  import('./features/thresholds/ThresholdsSide.tsx').then((module) => ({ default: module.ThresholdsSide })),
);

/** Every place in the order of the rail. The code of all but the first is loaded when they are opened. */
export const places: readonly WorkbenchPlace[] = [
  {
    id: 'plan',
    label: 'Plan',
    icon: <LayoutDashboard size={18} aria-hidden="true" />,
    root: '',
    side: PlanSide,
    answer: PlanAnswer,
  },
  {
    id: 'system',
    label: 'System',
    icon: <Network size={18} aria-hidden="true" />,
    root: 'system',
    side: SystemSide,
    answer: SystemAnswer,
  },
  {
    id: 'winters',
    label: 'Winters',
    icon: <Snowflake size={18} aria-hidden="true" />,
    root: 'winters',
    side: WintersSide,
    answer: WintersAnswer,
  },
  {
    id: 'actions',
    label: 'Actions',
    icon: <ListOrdered size={18} aria-hidden="true" />,
    root: 'actions',
    side: ActionsSide,
    answer: ActionsAnswer,
  },
  {
    id: 'thresholds',
    label: 'Thresholds',
    icon: <SlidersHorizontal size={18} aria-hidden="true" />,
    root: 'thresholds',
    side: ThresholdsSide,
    answer: ThresholdsAnswer,
  },
  {
    id: 'library',
    label: 'Library',
    icon: <LibraryBig size={18} aria-hidden="true" />,
    root: 'library',
    side: PlanSide,
    answer: LibraryAnswer,
  },
  {
    id: 'compare',
    label: 'Compare',
    icon: <Columns2 size={18} aria-hidden="true" />,
    root: 'compare',
    side: PlanSide,
    answer: CompareAnswer,
  },
  {
    id: 'about',
    label: 'About',
    icon: <Info size={18} aria-hidden="true" />,
    root: 'about',
    side: PlanSide,
    answer: About,
  },
];

/** Where an address leads that names no place. */
const noPlace: WorkbenchPlace = {
  id: 'none',
  label: 'No such page',
  icon: null,
  root: '',
  side: PlanSide,
  answer: NoSuchPage,
};

/** The place of an address, or the page that says that there is none. */
export function placeOf(location: string): WorkbenchPlace {
  const [, root = ''] = location.split('/');
  return places.find((place) => place.root === root) ?? noPlace;
}

function NoSuchPage() {
  return (
    <Panel title="No such page">
      <p>Winterproof has no page at this address. Choose one of these:</p>
      <ul>
        {places.map(({ id, label, root }) => (
          <li key={id}>
            <a href={`#/${root}`}>{label}</a>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
