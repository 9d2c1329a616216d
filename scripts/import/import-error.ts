/** Stops the import with one clear sentence in Chinese and in English that says what to do. */
export class ImportError extends Error {
  readonly code: string;
  readonly zh: string;
  readonly en: string;

  constructor(code: string, text: { zh: string; en: string }, options?: ErrorOptions) {
    super(`${code}: ${text.zh} / ${text.en}`, options);
    this.name = 'ImportError';
    this.code = code;
    this.zh = text.zh;
    this.en = text.en;
  }
}

/** The `code` of a system or zlib error, or an empty text when it carries none. */
export function systemCode(error: unknown): string {
  const code: unknown = (error as { code?: unknown } | null | undefined)?.code;
  return typeof code === 'string' ? code : '';
}
