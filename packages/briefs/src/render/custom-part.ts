import { printFactSheet } from '../facts/fact-sheet.ts';
import type { Brief } from '../brief/tree.ts';
import { escaped, unescaped } from './xml.ts';

const NAMESPACE = 'urn:mizan:facts:1';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** The part that carries the facts in DOCX and XLSX: Office keeps custom XML when it saves. */
export const CUSTOM_PART = 'customXml/item1.xml';

/** The facts as a custom XML part of an Office document, with what ties it to the document. Source: ECMA-376 part 1, 15.2.5. */
export function customPart(brief: Brief): Map<string, string> {
  const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  return new Map([
    [CUSTOM_PART, `${declaration}<facts xmlns="${NAMESPACE}">${escaped(printFactSheet(brief))}</facts>`],
    ['customXml/itemProps1.xml', `${declaration}<ds:datastoreItem ds:itemID="{6D697A61-6E2D-4661-8374-732D30303031}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`],
    ['customXml/_rels/item1.xml.rels', `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONSHIPS}/customXmlProps" Target="itemProps1.xml"/></Relationships>`],
  ]);
}

/** The relationships of the main part with one more, and the content types with the part's properties. */
export const withRelationship = (relationships: string): string => relationships.replace('</Relationships>', `<Relationship Id="rIdFacts" Type="${RELATIONSHIPS}/customXml" Target="../${CUSTOM_PART}"/></Relationships>`);
export const withContentType = (types: string): string => types.replace('</Types>', '<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/></Types>');

/** The JSON text in a custom XML part, or nothing where it is not ours. */
export const factsInPart = (xml: string): string | undefined => {
  const found = /<facts xmlns="urn:mizan:facts:1">([^<]*)<\/facts>/.exec(xml)?.[1];
  return found === undefined ? undefined : unescaped(found);
};
