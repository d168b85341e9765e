import { basename } from 'node:path';
import { baciColumns, baciName, baciRelease, readBaci } from '@mizan/io/baci';
import { UsageError } from '../../refusal.ts';
import { each, followed, noticed, type Provider } from '../provider.ts';

/** The names say edition and version; files of two releases are refused. */
export const baci: Provider = {
  name: 'baci',
  about: "CEPII's BACI: the zip, or CSV files under CEPII's names",
  stated: (files) => {
    const names = files.map((file) => ({ file, name: baciName(basename(file)) }));
    const strange = names.find(({ name }) => name === undefined);
    if (strange) throw new UsageError(`${strange.file}: the name does not say edition and version; keep CEPII's, such as BACI_HS22_V202501.zip`);
    const [first, ...others] = names.map(({ name }) => baciRelease(name!, 'cepii-baci', 'unknown'));
    if (others.some(({ dataflow, vintage }) => dataflow !== first!.dataflow || vintage !== first!.vintage)) throw new UsageError('the files are of different editions or versions of BACI; ingest each release by itself');
    const released = /^(\d{4})(\d\d)/.exec(first!.vintage)!;
    return { dataflow: first!.dataflow, source: 'cepii-baci', vintage: first!.vintage, released: `${released[1]}-${released[2]}` };
  },
  read: each((file, reading) => readBaci(file.path, { source: reading.release.source, rights: reading.release.rights, onOpened: file.follow, ...noticed(reading) })),
  columns: (files, { release: { source, rights } }, scratch) => baciColumns(files.map(({ path }) => path), { source, rights, unpackInto: scratch, onOpened: followed(files) }),
};
