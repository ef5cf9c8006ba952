import { nearest } from '@waymark/directory';
import {
  californiaDhcs,
  findTreatmentApi,
  findTreatmentExport,
  medicareOtp,
  operatorCsv,
  type SourceModule,
  samhsaDirectory,
  samhsaMentalHealth,
} from '@waymark/sources';
import { usage } from './failure.ts';

/** Every source of the directory, in the order they are read: the list of the nation first. */
export const sourceModules: readonly SourceModule[] = [
  samhsaDirectory,
  samhsaMentalHealth,
  findTreatmentExport,
  findTreatmentApi,
  californiaDhcs,
  medicareOtp,
  operatorCsv,
];

/** The source of this id; `others` are those that the caller knows beside `modules`, for the answer where there is none. */
export const findModule = (
  id: string,
  modules: readonly SourceModule[] = sourceModules,
  others: readonly string[] = [],
): SourceModule => {
  const found = modules.find(({ source }) => source.id === id);
  if (found) return found;
  const ids = [...modules.map(({ source }) => source.id), ...others];
  throw usage(
    `There is no source "${id.slice(0, 40)}". Did you mean ${nearest(id, ids)}? There are: ${ids.join(', ')}.`,
  );
};
