import { transcriptWords } from '../../../shared/words/transcript.ts'
import { TranscriptPanel } from '../../features/transcript/TranscriptPanel.tsx'
import { useWords } from '../../ui/language/useWords.ts'
import { SidePanel } from './SidePanel.tsx'

/** The transcript, at the side of the minutes. */
export const Transcript = ({ onClose }: { onClose: () => void }) => (
  <SidePanel title={useWords(transcriptWords).title} onClose={onClose}>
    <TranscriptPanel />
  </SidePanel>
)
