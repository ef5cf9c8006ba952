import type { Sheet } from './draw.ts';
import { besides, spotOf } from './mercator.ts';
import { type Frame, type MapView, worldPx } from './view.ts';

/** A sheet, and the zoom it is drawn for. */
export interface Drawn {
  readonly sheet: Sheet;
  readonly zoom: number;
}

/** How many frames are drawn beyond each edge, so that a push needs no new drawing. */
const margin = 0.75;
const mostApart = 0.6;

export function sheetFor(view: MapView, frame: Frame): Drawn {
  const px = worldPx(view.zoom);
  const middle = spotOf(view);
  const [width, height] = [(frame.width * (1 + 2 * margin)) / px, (frame.height * (1 + 2 * margin)) / px];
  return { sheet: { x: middle.x - width / 2, y: middle.y - height / 2, width, height, px }, zoom: view.zoom };
}

/** True while a sheet holds everything in view, finely and coarsely enough. */
export function coversView({ sheet, zoom }: Drawn, view: MapView, frame: Frame): boolean {
  if (Math.abs(view.zoom - zoom) > mostApart) return false;
  const size = worldPx(view.zoom);
  const middle = besides(spotOf(view), sheet.x + sheet.width / 2);
  const [high, wide] = [frame.height / 2 / size, frame.width / 2 / size];
  return (
    middle.x - wide >= sheet.x &&
    middle.x + wide <= sheet.x + sheet.width &&
    middle.y - high >= sheet.y &&
    middle.y + high <= sheet.y + sheet.height
  );
}
