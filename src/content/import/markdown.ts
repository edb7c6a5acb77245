import type { Grid } from './grid.ts';

/**
 * The grid without Markdown's marks for emphasis and quotations. A link becomes its text and its address. Not for
 * output of `content export`, which must stay unchanged.
 */
export function withoutMarkdown(grid: Grid): Grid {
  return grid.map((row) => row.map((cell) => ({ ...cell, text: plain(cell.text) })));
}

function plain(text: string): string {
  if (!/[*_>[]/.test(text)) return text;
  return text
    .replace(/\*\*(?=\S)([^*]+?)\*\*/g, '$1')
    .replace(/(?<![^\s(])([*_])(?=\S)([^*_\n]*[^*_\s])\1(?![^\s.,;:!?)])/g, '$2')
    .replace(/\[([^\]\n]+)\]\(#[^)\s]*\)/g, '$1')
    .replace(/\[([^\]\n]+)\]\((https?:[^)\s]+)\)/g, '$1 ($2)')
    .replace(/^> +(?!\d)/gm, '');
}
