/** Text within a line of Markdown: what could be taken for marks is escaped with a backslash, runs of blanks become one. */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/[ \t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
    .replace(/[\\`*_{}[\]<>#&|~$!]/g, '\\$&')

/** Escaped text as the beginning of a paragraph or a list item: trimmed, and no list, rule or heading of its own. */
export const beginMarkdown = (escaped: string): string =>
  escaped
    .trim()
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
