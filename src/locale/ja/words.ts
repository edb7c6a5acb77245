/** 役職名。正式名称があれば添える。CIO（最高情報責任者）、CDO（データ、最高データ責任者）など。 */
export function spelledOut(name: string, title?: string): string {
  return title === undefined ? name : `${name}（${title}）`.replace('）（', '、');
}
