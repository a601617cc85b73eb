import { type ReactNode, useId } from 'react'

interface Column {
  readonly key: string
  readonly title: ReactNode
  /** Right-aligned, in figures of one width. */
  readonly numeric?: boolean
}

interface TableProps<Row> {
  caption: string
  /** For many columns of figures. */
  dense?: boolean
  /** Where a heading above says the same already. */
  captionHidden?: boolean
  columns: readonly Column[]
  rows: readonly Row[]
  keyOf: (row: Row) => string
  /** One cell per column; the first one heads the row. */
  renderCells: (row: Row) => readonly ReactNode[]
}

/** A table inside a region that scrolls sideways by itself and can be reached by keyboard. */
export function Table<Row>({
  caption,
  captionHidden,
  dense = false,
  columns,
  rows,
  keyOf,
  renderCells,
}: TableProps<Row>) {
  const captionId = useId()
  const classOf = (index: number) => (columns[index]?.numeric ? 'number' : undefined)
  return (
    // A region that scrolls must take the focus, or a keyboard cannot scroll it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="table-region" aria-labelledby={captionId} tabIndex={0}>
      <table className={dense ? 'dense' : undefined}>
        <caption id={captionId} className={captionHidden ? 'for-readers' : undefined}>
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map(({ key, title }, index) => (
              <th key={key} scope="col" className={classOf(index)}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              {renderCells(row).map((cell, index) => {
                const key = columns[index]?.key ?? index
                return index === 0 ? (
                  <th key={key} scope="row" className={classOf(index)}>
                    {cell}
                  </th>
                ) : (
                  <td key={key} className={classOf(index)}>
                    {cell}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
