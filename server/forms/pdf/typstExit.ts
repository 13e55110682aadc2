/** How the child that sets PDF ends: with the PDF on stdout, without a compiler for this platform, or with what the compiler said on stderr. */
export const EXIT = { done: 0, noCompiler: 3, refused: 4 } as const
