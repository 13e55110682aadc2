import type { Problem } from '../../shared/protocol/http.ts'

/** The server said no. `problem.message` is written for people, in their language. */
export class ApiError extends Error {
  readonly status: number
  readonly problem: Problem
  /** The whole answer, for refusals that carry more (a changed approval). */
  readonly body: unknown
  constructor(status: number, problem: Problem, body: unknown) {
    super(problem.message)
    this.name = 'ApiError'
    this.status = status
    this.problem = problem
    this.body = body
  }
}
