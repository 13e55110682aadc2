import * as Y from 'yjs'
import { applyToSections, createSectionDoc, typeRoot } from '../../shared/document/sectionDoc.ts'
import type { RoomName } from '../../shared/protocol/sync.ts'
import type { Checkpoint, Tables } from '../storage/storage.ts'
import { merged } from './bundle.ts'
import { asAnswer, step2Frame, updateFrame } from './frames.ts'

/**
 * One document in memory, beside it the same as bytes: the encoded state at some log position and what was stored since. So
 * whoever opens it is handed bytes, and nobody waits while it is encoded anew.
 */
export interface LiveDocument {
  readonly room: RoomName
  readonly doc: Y.Doc
  /** Log position of the last stored update. */
  seq(): number
  /** Bytes that a newcomer is sent. */
  bytes(): number
  /** How many pieces it is made of: what finding out what somebody lacks costs. */
  pieces(): number
  /**
   * Applies an update that the gate has let through, naming the roots it writes. Throws where Yjs keeps part of it back: then the gate
   * was wrong and the document is lost.
   */
  apply(update: Uint8Array, roots: readonly string[]): void
  /** Runs what changes the document in one transaction, which costs Yjs hardly more than a single change; answers all that it changed. */
  together(change: (doc: Y.Doc) => void): Uint8Array | undefined
  /** The same for changes that are known already as bytes: nothing is encoded. */
  silently(change: () => void): void
  /** Takes note that so many entries have come into the log, the last at `seq`; `updates` say what they say. */
  stored(updates: readonly Uint8Array[], entries: number, seq: number): void
  /**
   * Frames that bring a client with this (valid) state vector up to all that is stored: what it lacks, or the whole where it has nothing.
   * @param settled - false while the document says more than the log, or where comparing would cost too much: then the whole goes out,
   *   which is kept as bytes
   */
  framesFor(stateVector: Uint8Array, settled: boolean): readonly Uint8Array[]
  stateVector(): Uint8Array
  /** How far the log has grown since the state was encoded. */
  grown(): { entries: number; bytes: number }
  /** Encodes the state anew. Call it only while nothing waits to be stored. */
  checkpoint(): Checkpoint
  destroy(): void
}

/** Loads a document from its checkpoint and what the log has after it. */
export const openDocument = async (room: RoomName, log: Tables['log']): Promise<LiveDocument> => {
  const checkpoint = await log.checkpoint(room)
  const entries = await log.read(room, checkpoint?.seq ?? 0)
  const doc = createSectionDoc()
  if (checkpoint !== undefined) applyToSections(doc, checkpoint.state, 'log')
  for (const entry of entries) applyToSections(doc, entry.update, 'log')

  let seq = entries.at(-1)?.seq ?? checkpoint?.seq ?? 0
  /** The encoded state, framed as an update, and the same framed as an answer once somebody asked for it. */
  let base: Uint8Array = new Uint8Array()
  let baseAnswer: Uint8Array | undefined
  let tail: Uint8Array[] = []
  let tailEntries = 0
  let tailSize = 0
  let tailFrames: readonly Uint8Array[] | undefined
  const setBase = (state: Uint8Array): void => {
    base = updateFrame(state)
    baseAnswer = undefined
    tail = []
    tailEntries = 0
    tailSize = 0
    tailFrames = undefined
  }
  if (entries.length === 0 && checkpoint !== undefined) setBase(checkpoint.state)
  else setBase(Y.encodeStateAsUpdate(doc))
  /** Read from the log on opening: not in any checkpoint yet, but in the state. */
  let sinceCheckpoint = entries.length

  /** Everything, for one who has nothing: the last frame is the answer that makes the client count as synced. */
  const everything = (): readonly Uint8Array[] => {
    if (tail.length === 0) return [(baseAnswer ??= asAnswer(base))]
    if (tailFrames === undefined) {
      tail = merged(tail)
      tailFrames = tail.map((update, index) => (index === tail.length - 1 ? step2Frame(update) : updateFrame(update)))
    }
    return [base, ...tailFrames]
  }

  return {
    room,
    doc,
    seq: () => seq,
    bytes: () => base.length + tailSize,
    pieces: () => [...doc.store.clients.values()].reduce((sum, structs) => sum + structs.length, 0),
    apply: (update, roots) => {
      for (const root of roots) typeRoot(doc, root)
      Y.applyUpdate(doc, update, 'peer')
      if (doc.store.pendingStructs !== null || doc.store.pendingDs !== null) throw new Error('an update was kept back')
    },
    together: change => {
      let changed: Uint8Array | undefined
      const hear = (update: Uint8Array): void => {
        changed = update
      }
      // Yjs encodes what somebody listens to
      doc.on('update', hear)
      try {
        doc.transact(() => change(doc), 'server')
      } finally {
        doc.off('update', hear)
      }
      return changed
    },
    silently: change => doc.transact(change, 'server'),
    stored: (updates, entries, last) => {
      seq = last
      tail.push(...updates)
      for (const update of updates) tailSize += update.length
      tailEntries += entries
      tailFrames = undefined
    },
    framesFor: (stateVector, settled) => (stateVector.length <= 1 || !settled ? everything() : [step2Frame(Y.encodeStateAsUpdate(doc, stateVector))]),
    stateVector: () => Y.encodeStateVector(doc),
    grown: () => ({ entries: tailEntries + sinceCheckpoint, bytes: tailSize }),
    checkpoint: () => {
      const state = Y.encodeStateAsUpdate(doc)
      setBase(state)
      sinceCheckpoint = 0
      return { room, seq, state }
    },
    destroy: () => doc.destroy(),
  }
}
