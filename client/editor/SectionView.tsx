import type * as Y from 'yjs'
import { lineText } from '../../shared/document/line.ts'
import { LinesView, RunsView } from './LinesView.tsx'
import { useLines } from './useLines.ts'

/** A section that one may read but not write: plain text that follows what the others write. */
export const SectionView = ({ text, singleLine = false }: { readonly text: Y.Text; readonly singleLine?: boolean }) => {
  const lines = useLines(text)
  if (!singleLine) return <LinesView lines={lines} />
  const runs = lines.filter(line => lineText(line) !== '').flatMap((line, index) => (index === 0 ? line.runs : [{ text: ' ' }, ...line.runs]))
  return <RunsView runs={runs} />
}
