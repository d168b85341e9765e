/** What the differential test uses of `edtf`, which ships no types. */
declare module 'edtf' {
  export default function edtf(text: string): { readonly min: number; readonly max: number; readonly approximate?: { readonly value: number }; readonly uncertain?: { readonly value: number } };
}
