/**
 * noData: nothing to back up; there: the file exists; unwritable; notBackup: no backup, or a damaged one; notEmpty: the folder has something in it;
 * folder: it cannot be written.
 */
export type BackupProblem = 'noData' | 'there' | 'unwritable' | 'notBackup' | 'notEmpty' | 'folder'

export class BackupError extends Error {
  readonly type: BackupProblem
  constructor(type: BackupProblem, options?: ErrorOptions) {
    super(type, options)
    this.name = 'BackupError'
    this.type = type
  }
}
