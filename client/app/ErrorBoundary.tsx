import { Component } from 'react'
import type { ReactNode } from 'react'
import { CrashPage } from './pages/CrashPage.tsx'

interface ErrorBoundaryState {
  readonly error: unknown
  readonly failed: boolean
}

/** Shows clear words where drawing a page fails, instead of nothing at all. */
export class ErrorBoundary extends Component<{ children: ReactNode }, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { error: undefined, failed: false }

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { error, failed: true }
  }

  override render(): ReactNode {
    return this.state.failed ? <CrashPage error={this.state.error} /> : this.props.children
  }
}
