import type { Order, Report } from '../protocol';
import { ReadingRoom } from './reading-room';

/** As much of a worker's global scope as is used here. */
interface Scope {
  onmessage: ((event: { readonly data: Order }) => void) | null;
  postMessage: (report: Report) => void;
}

const scope = globalThis as unknown as Scope;
const failed = () => scope.postMessage({ report: 'failed' });
let room: ReadingRoom | undefined;

scope.onmessage = ({ data }) => {
  if (data.order === 'open') room = new ReadingRoom(data.locale, data.api, (report) => scope.postMessage(report));
  carriedOut(data)?.catch(failed);
};

function carriedOut(order: Order): Promise<void> | undefined {
  switch (order.order) {
    case 'open': return room?.prepare();
    case 'read': return room?.read(order);
    case 'forget': return room?.forget(order.id);
  }
}
