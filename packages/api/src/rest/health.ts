import { jsonAnswer } from './answer.ts';
import { route, type Route } from './route.ts';

/** Whether the database can be read, and which build answers. */
export const readyRoute: Route = route({ path: '/readyz', summary: 'Whether the database can be read', type: 'application/json', shape: {} }, ({ catalogue }) =>
  jsonAnswer({ status: 'ready', version: catalogue.version, vintages: catalogue.vintages.map(({ dataflow, id }) => `${dataflow}/${id}`) }, { vintages: catalogue.vintages, momentary: true }));
