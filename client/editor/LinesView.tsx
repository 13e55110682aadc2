import { type ReactNode, useMemo } from 'react'
import type { Line, Run } from '../../shared/document/line.ts'
import { blocksOf } from '../../shared/render/blocks.ts'
import type { ActionTerm, Block } from '../../shared/render/tree.ts'
import { renderWords } from '../../shared/words/render.ts'
import { useWords } from '../ui/language/useWords.ts'
import css from './lines.module.css'

const RunView = ({ run }: { readonly run: Run }) => {
  let node: ReactNode = run.text
  if (run.underline) node = <u>{node}</u>
  if (run.italic) node = <em>{node}</em>
  if (run.bold) node = <strong>{node}</strong>
  return run.link === undefined ? node : <a href={run.link} rel="noopener noreferrer nofollow">{node}</a>
}

/** Characters with their formatting. */
export const RunsView = ({ runs }: { readonly runs: readonly Run[] }) => runs.map((run, index) => <RunView key={index} run={run} />)

const TermView = ({ term: { label, value } }: { readonly term: ActionTerm }) => (
  <span className={css['term']}>
    {label}
    {value && ': '}
    {value?.time ? <time dateTime={value.time}>{value.text}</time> : value?.text}
  </span>
)

const BlockView = ({ block }: { readonly block: Block }) => {
  if (block.type === 'list') {
    const items = block.items.map((item, index) => (
      <li key={index} dir="auto">
        <RunsView runs={item.runs} />
        <BlocksView blocks={item.blocks} />
      </li>
    ))
    return block.ordered ? <ol start={block.start}>{items}</ol> : <ul>{items}</ul>
  }
  const runs = <RunsView runs={block.runs} />
  const place = { 'data-indent': block.indent, dir: 'auto' }
  switch (block.type) {
    case 'heading':
      return <h4 {...place}>{runs}</h4>
    case 'decision':
      return (
        <p className={css['decision']} {...place}>
          <b className={css['label']}>{`${block.label}: `}</b>
          {runs}
        </p>
      )
    case 'action':
      return (
        <p className={css['action']} {...place}>
          <b className={css['label']}>{`${block.label}: `}</b>
          {runs}{' '}
          {block.terms.map(term => (
            <TermView key={term.name} term={term} />
          ))}
        </p>
      )
    case 'paragraph':
      return <p {...place}>{runs}</p>
  }
}

const BlocksView = ({ blocks }: { readonly blocks: readonly Block[] }): ReactNode => blocks.map((block, index) => <BlockView key={index} block={block} />)

/** Lines as they are printed: paragraphs, headings, nested lists, decisions and actions. */
export const LinesView = ({ lines }: { readonly lines: readonly Line[] }) => {
  const words = useWords(renderWords)
  const blocks = useMemo(() => blocksOf(lines, words), [lines, words])
  return (
    <div className={css['lines']}>
      <BlocksView blocks={blocks} />
    </div>
  )
}
