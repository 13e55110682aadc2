/** What a record may fail by. */
export type RecordFault =
  | 'recordSignature' | 'recordKey' | 'recordOutsideKey' | 'recordTime' | 'recordLink' | 'recordForum' | 'recordOrder' | 'recordReference' | 'recordFiles' | 'twoRecords'

/** One thing that a check has found. `good` holds, `bad` does not, `note` is what one should know of it. Words: `shared/words/verify.ts`. */
export type Finding = Good | Bad | Note

type Good =
  | { level: 'good'; type: 'chain'; name: string; forum: string; count: number }
  | { level: 'good'; type: 'publication'; sequence: number; slug: string; approvedBy: string; approvedAt: string; publishedAt: string; keyId: string }
  | { level: 'good'; type: 'tombstone'; sequence: number; withdraws: number; keyId: string }
  | { level: 'good'; type: 'file'; name: string; sequence: number; path: string }
  | { level: 'good'; type: 'keys'; name: string; count: number }
  | { level: 'good'; type: 'pinned'; keyId: string }
  | { level: 'good'; type: 'opened'; sequence: number }
  | { level: 'good'; type: 'publicPart'; sequence: number }

type Bad =
  | { level: 'bad'; type: 'nothing' }
  | { level: 'bad'; type: 'notCanonical' | 'notUnderstood' | 'foreignFile' | 'emptyChain'; name: string }
  | { level: 'bad'; type: 'keyName' | 'keySignature' | 'keyOrder' | 'keyEndorsement'; number: number }
  | { level: 'bad'; type: 'twoKeys'; keyId: string }
  | { level: 'bad'; type: RecordFault; sequence: number }
  | { level: 'bad'; type: 'missingRecord'; sequence: number }
  | { level: 'bad'; type: 'notPinned'; sequence: number; keyId: string }
  | { level: 'bad'; type: 'notOpened' }

type Note =
  | { level: 'note'; type: 'withdrawn'; sequence: number; by: string; at: string; reason: string }
  | { level: 'note'; type: 'corrected'; sequence: number; bySequence: number; reason: string }
  | { level: 'note'; type: 'filesAbsent'; sequence: number; paths: readonly string[] }
  | { level: 'note'; type: 'excerpt'; name: string }
  | { level: 'note'; type: 'ownKey'; keyId: string }
  | { level: 'note'; type: 'unendorsed'; number: number }
  | { level: 'note'; type: 'setAside'; name: string }
  | { level: 'note'; type: 'publicPartDiffers'; sequence: number }

/** True where nothing that was checked failed. */
export const allHolds = (findings: readonly Finding[]): boolean => !findings.some(finding => finding.level === 'bad')
