import type { Run } from '../../../shared/document/line.ts'
import type { Block } from '../../../shared/render/tree.ts'
import css from './Blocks.module.css'

const Runs = ({ runs }: { runs: readonly Run[] }) =>
  runs.map((run, index) => {
    let text = <>{run.text}</>
    if (run.underline) text = <u>{text}</u>
    if (run.italic) text = <em>{text}</em>
    if (run.bold) text = <strong>{text}</strong>
    return <span key={index}>{text}</span>
  })

/** Lines of a section as they will stand, drawn from the renderer's blocks. */
export const Blocks = ({ blocks }: { blocks: readonly Block[] }) =>
  blocks.map((block, index) => {
    switch (block.type) {
      case 'list': {
        const List = block.ordered ? 'ol' : 'ul'
        return (
          <List key={index} className={css.list}>
            {block.items.map((item, at) => (
              <li key={at}>
                <Runs runs={item.runs} />
                <Blocks blocks={item.blocks} />
              </li>
            ))}
          </List>
        )
      }
      case 'heading':
        return (
          <p key={index} className={css.heading}>
            <Runs runs={block.runs} />
          </p>
        )
      case 'paragraph':
        return (
          <p key={index} style={{ marginLeft: `${block.indent * 1.5}em` }}>
            <Runs runs={block.runs} />
          </p>
        )
      case 'decision':
      case 'action':
        return (
          <p key={index} className={css.marked}>
            <strong>{block.label}:</strong> <Runs runs={block.runs} />
          </p>
        )
    }
  })
