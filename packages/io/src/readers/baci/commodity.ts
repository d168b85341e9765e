/**
 * Six characters of a product code: as they are, or with the leading zero that a spreadsheet took off. `9999AA` is
 * BACI's and Comtrade's product not specified. Undefined for anything else.
 */
export function productCode(text: string): string | undefined {
  if (/^(\d{6}|\d{4}[A-Z]{2})$/.test(text)) return text;
  return /^[1-9]\d{4}$/.test(text) ? `0${text}` : undefined;
}
