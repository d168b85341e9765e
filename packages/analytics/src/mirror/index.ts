export * from './cif-fob.ts';
export * from './partner-reported.ts';
export * from './reconciled.ts';
