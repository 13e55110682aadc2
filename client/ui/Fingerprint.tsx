import css from './Fingerprint.module.css'

const groupsOf = (hash: string): string[] => hash.match(/.{1,8}/g) ?? []

/** A SHA-256 in groups that can be compared by eye and read aloud. */
export const Fingerprint = ({ hash }: { hash: string }) => (
  <code className={css.print}>
    {groupsOf(hash).map((group, index) => (
      <span key={index}>{group} </span>
    ))}
  </code>
)
