import { isInward, type Flow } from '@mizan/model';

/** Whether goods of this flow come to the reporter. */
export const isInwardFlow = (flow: string): boolean => isInward(flow as Flow);

/** Reporter and partner of a flow from one area to another. */
export const reportedBy = (flow: string, exporter: string, importer: string): readonly [reporter: string, partner: string] =>
  isInwardFlow(flow) ? [importer, exporter] : [exporter, importer];

/** From and to of a flow: the inverse of {@link reportedBy}. */
export const wayOf = (flow: string, reporter: string, partner: string): readonly [exporter: string, importer: string] =>
  isInwardFlow(flow) ? [partner, reporter] : [reporter, partner];
