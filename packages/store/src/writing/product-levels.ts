/** Chapter and heading of a subheading of the Harmonized System: `H5:27` and `H5:2709` for `H5:270900`; undefined for anything else. */
export function productLevels(code: string): { readonly chapter: string; readonly heading: string } | undefined {
  const match = /^(H\d:)(\d\d)(\d\d)[0-9A-Z]{2}$/.exec(code);
  if (!match) return undefined;
  const [, edition, chapter, heading] = match as unknown as [string, string, string, string];
  return { chapter: edition + chapter, heading: edition + chapter + heading };
}
