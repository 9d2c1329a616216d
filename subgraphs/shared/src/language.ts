/** The two languages of every message. */
export type Language = 'zh' | 'en';

/** A message in both languages. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** Picks the language of a request from its `Accept-Language`; English when it names neither. */
export function languageOf(acceptLanguage: string | undefined): Language {
  if (acceptLanguage === undefined) return 'en';
  const ranked = acceptLanguage
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const q = parameters.find((parameter) => parameter.trim().startsWith('q='));
      return { tag, weight: q === undefined ? 1 : Number(q.trim().slice(2)) || 0 };
    })
    .filter(({ tag, weight }) => weight > 0 && /^(zh|en)([-_]|$)/.test(tag))
    .sort((a, b) => b.weight - a.weight);
  return ranked[0]?.tag.startsWith('zh') ? 'zh' : 'en';
}

/** Both languages in one line, for terminals and places without a request. */
export function inBoth(message: Bilingual): string {
  return `${message.zh} / ${message.en}`;
}
