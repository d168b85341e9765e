import { DEFAULT_CIF_FOB_FACTOR, IMF_CIF_FOB, type CifFobFactor } from '@mizan/analytics';
import { z } from 'zod';
import { decimalText } from '../indicators/result.ts';
import { column } from './options.ts';

/** Options of what is made of both sides' figures of a flow. */
export const mirrorShape = {
  exports: column('Column of what the exporter counts').default('exports'), imports: column('Column of what the importer counts').default('imports'),
  factor: z.number().gt(0).max(100).default(Number(DEFAULT_CIF_FOB_FACTOR)).describe('Imports CIF over the same goods FOB; 1.06 is the IMF’s default'),
  period: z.string().trim().min(1).default('period').describe('Column that names the rows'),
};
const basis = z.enum(['FOB', 'CIF']);
export const valuationShape = { exportsValuation: basis.default('FOB').describe('Price basis of the exports'), importsValuation: basis.default('CIF').describe('Price basis of the imports') };

export const factorOf = (factor: number): CifFobFactor => (decimalText(factor) === DEFAULT_CIF_FOB_FACTOR ? IMF_CIF_FOB : { value: decimalText(factor), basis: 'given' });
