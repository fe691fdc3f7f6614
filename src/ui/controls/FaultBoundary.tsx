import { Component, type ReactNode } from 'react';
import { FaultPanel } from './FaultPanel.tsx';

interface FaultBoundaryProps {
  /** 'The chart of levels could not be drawn'. */
  readonly what: string;
  readonly seed?: string;
  /** A change of this tries again without a press: new data may be sound. */
  readonly resetKey?: string;
  readonly children: ReactNode;
}

interface FaultBoundaryState {
  readonly error: Error | null;
  readonly resetKey?: string;
}

/** Keeps a fault in one panel from taking the rest of the page with it. */
export class FaultBoundary extends Component<FaultBoundaryProps, FaultBoundaryState> {
  override state: FaultBoundaryState = { error: null, resetKey: this.props.resetKey };

  static getDerivedStateFromError(thrown: unknown): Partial<FaultBoundaryState> {
    return { error: thrown instanceof Error ? thrown : new Error(String(thrown)) };
  }

  static getDerivedStateFromProps(props: FaultBoundaryProps, state: FaultBoundaryState) {
    return props.resetKey === state.resetKey ? null : { error: null, resetKey: props.resetKey };
  }

  override render(): ReactNode {
    const { error } = this.state;
    const { what, seed, children } = this.props;
    if (!error) return children;
    const details = [what, seed && `seed ${seed}`, error.stack ?? error.message].filter(Boolean).join('\n');
    return (
      <FaultPanel
        what={what}
        message={error.message}
        seed={seed}
        details={details}
        onRetry={() => this.setState({ error: null })}
      />
    );
  }
}
