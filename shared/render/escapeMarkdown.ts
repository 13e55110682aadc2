/**
 * Text for one line of Markdown, so that it reads as it stands: what Markdown could take for marks is escaped with a backslash,
 * runs of blanks become one, and a beginning that would make a list, a rule or a heading is escaped too. Blanks at the
 * beginning and end of a line are for the caller to trim.
 */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/[ \t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
    .replace(/[\\`*_{}[\]<>#&|~$]/g, '\\$&')
    .replace(/^( ?)([-+=])/, '$1\\$2')
    .replace(/^( ?\d+)([.)])/, '$1\\$2')
