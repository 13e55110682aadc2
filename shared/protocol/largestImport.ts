/** The most bytes that a file to be read as a meeting, or a transcript, may have. The words for it (10 MB) stand in `shared/words`. */
export const LARGEST_IMPORT = 10 * 1024 * 1024
