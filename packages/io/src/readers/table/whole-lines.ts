/** No line, and no quoted record, is longer than this many characters; a longer one ends the reading. */
export const LONGEST_LINE = 1 << 22;

/** A file that cannot be read on from here, said in words for the person who brought it. */
export class UnreadableFile extends Error {
  override name = 'UnreadableFile';
}

/** Text in pieces that end with a line, the last one apart. Throws {@link UnreadableFile} for a line over {@link LONGEST_LINE}. */
export async function* wholeLines(text: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of text) {
    const end = piece.lastIndexOf('\n') + 1;
    if (end > 0) yield rest + piece.slice(0, end);
    rest = end > 0 ? piece.slice(end) : rest + piece;
    if (rest.length > LONGEST_LINE) throw new UnreadableFile(`a line is longer than ${LONGEST_LINE} characters`);
  }
  if (rest !== '') yield rest;
}
