/**
 * Chapter and heading of a subheading of the Harmonized System: `H5:27` and `H5:2709` for `H5:270900`. A chapter is its
 * own and has no heading; undefined for anything else.
 */
export function productLevels(code: string): { readonly chapter: string; readonly heading: string | undefined } | undefined {
  const match = /^(H\d:\d\d)(?:(\d\d)[0-9A-Z]{2})?$/.exec(code);
  if (!match) return undefined;
  const [, chapter, heading] = match as unknown as [string, string, string | undefined];
  return { chapter, heading: heading && chapter + heading };
}
