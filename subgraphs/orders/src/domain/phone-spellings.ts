const SEPARATORS = /[\s()-]/g;
const MOBILE = /^(1\d{2})(\d{4})(\d{4})$/;

/** The ways in which a phone of the mainland is written down, with separators and without. */
export function phoneSpellings(phone: string): readonly string[] {
  const plain = phone.replaceAll(SEPARATORS, '').replace(/^(\+?86)(?=1\d{10}$)/, '');
  const grouped = [' ', '-'].flatMap((mark) => {
    const text = plain.replace(MOBILE, `$1${mark}$2${mark}$3`);
    return text === plain ? [] : [text];
  });
  const spellings = [plain, ...grouped].flatMap((text) =>
    ['', '+86', '86', '+86 ', '+86-'].map((prefix) => `${prefix}${text}`),
  );
  return [...new Set([phone, ...spellings])];
}
