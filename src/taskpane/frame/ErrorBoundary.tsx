import type { ReactNode } from "react";
import { Component } from "react";
import { ViewFailure } from "./ViewFailure";

interface ErrorBoundaryProps {
  readonly children: ReactNode;
}

/** Keeps a fault in one view from taking the pane with it. React itself logs the error. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { failed: boolean }> {
  override readonly state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <ViewFailure
        retry={() => {
          this.setState({ failed: false });
        }}
      />
    );
  }
}
