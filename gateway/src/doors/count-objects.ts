const QUOTE = 34;
const BACKSLASH = 92;
const BRACE = 123;

/** Counts the objects in a JSON text without reading it; the outermost does not count. */
export function countObjects(text: string): number {
  return Math.max(countBraces(text) - 1, 0);
}

/** Counts what begins an object in a JSON text. */
export function countBraces(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === BRACE) count += 1;
    else if (code === QUOTE) at = endOfString(text, at);
  }
  return count;
}

/** Where the string ends that begins at a quote: the next one that no odd backslashes precede. */
function endOfString(text: string, begin: number): number {
  let end = text.indexOf('"', begin + 1);
  while (end !== -1) {
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === BACKSLASH) slashes += 1;
    if (slashes % 2 === 0) return end;
    end = text.indexOf('"', end + 1);
  }
  return text.length;
}
