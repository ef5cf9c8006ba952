import { datedSource, type Harvest, type LoadOptions, type SourceModule } from '../source-module.ts';
import { openExport } from './fetch.ts';
import { parse } from './parse.ts';
import { source } from './source.ts';

/** The wide file that FindTreatment.gov offers for download, as CSV or workbook: Massachusetts of August 2025. */
export const findTreatmentExport = {
  source,
  role: 'adds-listings',
  async load(dataFolder: string, options?: LoadOptions): Promise<Harvest> {
    const { file, remarks } = await openExport(dataFolder, options);
    const named =
      options?.file === undefined ? source : { ...source, name: 'FindTreatment.gov, file export' };
    const harvest = await parse(file, datedSource(named, options));
    return { ...harvest, rejected: [...remarks, ...harvest.rejected] };
  },
} satisfies SourceModule;
