import type { Kysely, Migration } from 'kysely'
import { sql } from 'kysely'

const run = async (db: Kysely<unknown>, statements: readonly string[]): Promise<void> => {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const TABLES = [
  `create table users (id text primary key, name text not null, admin integer not null, createdAt integer not null) strict`,
  `create table bodies (id text primary key, name text not null, slug text not null unique, createdAt integer not null) strict`,
  `create table bodyMembers (
    bodyId text not null references bodies, userId text not null references users, role text not null,
    primary key (bodyId, userId)) strict, without rowid`,
  `create index bodyMembersByUser on bodyMembers (userId)`,
  `create table meetings (
    id text primary key, bodyId text not null references bodies, template text not null, phase text not null, epoch integer not null,
    title text not null, start text not null, createdAt integer not null) strict`,
  `create table members (
    meetingId text not null references meetings, userId text not null references users, role text not null,
    primary key (meetingId, userId)) strict, without rowid`,
  `create index membersByUser on members (userId)`,
  `create table secrets (
    hash text primary key, kind text not null, userId text not null references users, expiresAt integer not null,
    meetingId text references meetings) strict, without rowid`,
  `create index secretsByExpiry on secrets (expiresAt)`,
  // rows in the order of writing and a narrow index: an append to many rooms touches fewer pages than rows kept by room would, and
  // reads cost the same (measured: docs/DECISIONS.md). The epoch check vouches for the meeting, so no reference is looked up
  `create table log (
    room text not null, seq integer not null, epoch integer not null, userId text not null, at integer not null, "update" blob not null) strict`,
  `create unique index logByRoom on log (room, seq)`,
  `create table checkpoints (room text primary key, seq integer not null, state blob not null) strict`,
  `create table writers (
    meetingId text not null references meetings, clientId integer not null, userId text not null references users,
    primary key (meetingId, clientId)) strict, without rowid`,
  `create table snapshots (
    nr integer primary key, id text not null unique, meetingId text not null references meetings, hash text not null, json text not null,
    seq integer not null, closedSeq integer not null, at integer not null, "by" text not null references users) strict`,
  `create index snapshotsByMeeting on snapshots (meetingId)`,
  `create table approvals (
    nr integer primary key, meetingId text not null references meetings, snapshotId text not null references snapshots (id),
    hash text not null, at integer not null, "by" text not null references users) strict`,
  `create index approvalsByMeeting on approvals (meetingId)`,
  `create table publications (
    nr integer primary key, id text not null unique, bodyId text not null references bodies, meetingId text not null references meetings,
    snapshotId text not null references snapshots (id), slug text not null, json text not null, hash text not null, title text not null,
    start text not null, at integer not null, "by" text not null references users, replaces text references publications (id),
    unique (bodyId, slug)) strict`,
  `create index publicationsByMeeting on publications (meetingId)`,
  `create table attachments (
    id text primary key, meetingId text not null references meetings, itemId text not null, title text not null, closed integer not null,
    "order" text not null, fileName text, mediaType text, size integer, sha256 text, removedAt integer) strict`,
  `create index attachmentsByMeeting on attachments (meetingId)`,
  `create table remarks (
    nr integer primary key, id text not null unique, meetingId text not null references meetings, section text not null, closed integer not null,
    text text not null, at integer not null, "by" text not null references users, resolvedAt integer, resolvedBy text references users) strict`,
  `create index remarksByMeeting on remarks (meetingId)`,
  `create table audit (
    id integer primary key, meetingId text not null references meetings, at integer not null, "by" text not null references users,
    act text not null, detail text not null) strict`,
  `create index auditByMeeting on audit (meetingId)`,
]

const VERSIONS = [
  // until now every snapshot was an approval's
  `alter table snapshots add column kind text not null default 'approval'`,
  `alter table snapshots add column name text`,
  `alter table snapshots add column phase text not null default 'inReview'`,
  `alter table snapshots add column toPhase text default 'approved'`,
  `create table itemApprovals (
    nr integer primary key, meetingId text not null references meetings, itemId text not null, hash text not null, openHash text not null,
    json text not null, at integer not null, "by" text not null references users, withdrawnAt integer, withdrawnBy text references users) strict`,
  `create index itemApprovalsByMeeting on itemApprovals (meetingId)`,
]

const REVIEW = [
  `alter table bodies add column settings text not null default '{}'`,
  `create table bodyTrail (
    id integer primary key, bodyId text not null references bodies, at integer not null, "by" text not null references users,
    act text not null, detail text not null) strict`,
  `create index bodyTrailByBody on bodyTrail (bodyId)`,
  `alter table remarks add column kind text not null default 'remark'`,
  `alter table remarks add column quote text`,
  `alter table remarks add column anchor text`,
  `alter table remarks add column wording text`,
  `alter table remarks add column refused integer not null default 0`,
  `alter table remarks add column outcome text`,
  `update remarks set outcome = 'settled' where resolvedAt is not null`,
  `create table remarkAnswers (
    nr integer primary key, meetingId text not null references meetings, remarkId text not null references remarks (id), text text not null,
    at integer not null, "by" text not null references users) strict`,
  `create index remarkAnswersByMeeting on remarkAnswers (meetingId)`,
  `create table reviewPeriods (
    nr integer primary key, meetingId text not null references meetings, epoch integer not null, until integer not null,
    silenceAccepts integer not null, at integer not null, "by" text not null references users) strict`,
  `create index reviewPeriodsByMeeting on reviewPeriods (meetingId)`,
  `create table acceptances (
    meetingId text not null references meetings, epoch integer not null, userId text not null references users, at integer not null,
    primary key (meetingId, epoch, userId)) strict, without rowid`,
  `create table recusals (
    nr integer primary key, id text not null unique, meetingId text not null references meetings, itemId text not null,
    userId text not null references users, closed integer not null, at integer not null, "by" text not null references users,
    liftedAt integer, liftedBy text references users) strict`,
  `create index recusalsByMeeting on recusals (meetingId)`,
  `create table itemMoves (
    nr integer primary key, meetingId text not null references meetings, itemId text not null, closed integer not null, openSeq integer not null,
    closedSeq integer not null, vector blob not null, at integer not null, "by" text not null references users) strict`,
  `create index itemMovesByMeeting on itemMoves (meetingId)`,
]

const CHAIN = [
  `alter table publications add column withdrawnAt integer`,
  `create table chain (
    bodyId text not null references bodies, sequence integer not null, type text not null, publicationId text not null references publications (id),
    json text not null, hash text not null, signature text not null, primary key (bodyId, sequence), unique (publicationId, type)) strict`,
  `create table salts (publicationId text primary key references publications (id), salt text not null) strict, without rowid`,
  `create table signingKeys (
    keyId text not null unique, number integer primary key, json text not null, signature text not null, endorsement text) strict`,
]

const TEAMS = [
  `create table transcripts (
    meetingId text primary key references meetings, name text not null, json text not null, at integer not null,
    "by" text not null references users) strict, without rowid`,
]

const TEMPLATES = [
  `create table bodyTemplates (
    nr integer primary key, id text not null, version integer not null, bodyId text not null references bodies, json text not null,
    retired integer not null, at integer not null, "by" text not null references users, unique (id, version)) strict`,
  `create index bodyTemplatesByBody on bodyTemplates (bodyId)`,
  `create table templatesUsed (
    meetingId text primary key references meetings, templateId text not null, version integer not null,
    foreign key (templateId, version) references bodyTemplates (id, version)) strict, without rowid`,
]

/** Every step from an empty file to today's tables, by name in order. A step that has been released is never changed; a new one is added. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '001-tables': { up: db => run(db, TABLES) },
  '002-versions': { up: db => run(db, VERSIONS) },
  '003-review': { up: db => run(db, REVIEW) },
  '004-chain': { up: db => run(db, CHAIN) },
  '005-teams': { up: db => run(db, TEAMS) },
  '006-templates': { up: db => run(db, TEMPLATES) },
}
