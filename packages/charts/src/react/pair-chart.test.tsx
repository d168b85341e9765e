// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { pairInput } from '../fixtures/morocco-russia.ts';
import { buildPairChart } from '../pair-chart.ts';
import type { ChartSpec } from '../spec.ts';
import { layoutChart, renderSvg } from '../svg/index.ts';
import { PairChart, type PairChartProps } from './index.tsx';

beforeAll(() => { (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true; });

const spec = buildPairChart(pairInput('en'));
const cleanUps: (() => Promise<void>)[] = [];
afterEach(async () => { for (const clean of cleanUps.splice(0)) await clean(); });

async function mount(props: Partial<PairChartProps> = {}) {
  const holder = document.createElement('div');
  document.body.append(holder);
  const root = createRoot(holder);
  const render = (more: Partial<PairChartProps>) => act(async () => root.render(<PairChart spec={spec} width={960} height={540} instructions="Arrow keys move between figures." {...props} {...more} />));
  cleanUps.push(async () => { await act(async () => root.unmount()); holder.remove(); });
  await render({});
  return { holder, render };
}

const numbers = (path: string) => path.match(/-?\d+(\.\d+)?/g)!.map(Number);
const commands = (path: string) => path.replace(/[^A-Z]/g, '');
const press = (element: Element, key: string) => act(async () => { element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })); });

describe('geometry', () => {
  /** Synthetic: gaps, a lone point, a zero. */
  const ragged: ChartSpec = buildPairChart({
    ...pairInput('en'), claims: [], scale: 'log',
    lines: [{ id: 'r', label: 'Synthetic', source: 'test', hue: 'total', method: 'reporter', points: [1992, 1993, 1995, 1997, 1998, 1999].map((year, i) => ({ period: String(year), value: i === 4 ? '0' : String(10 ** i) })) }],
  });
  test.each([['linear', spec, 960], ['phone', spec, 360], ['log with gaps', ragged, 960]] as const)('%s: recharts’ lines lie on the SVG’s within half a pixel', async (_, chart, width) => {
    const { holder } = await mount({ spec: chart, width });
    const drawn = chart.lines.map((line) => holder.querySelector(`.chart-line-${line.id} .recharts-line-curve`)!.getAttribute('d')!);
    layoutChart(chart, { width, height: 540 }).lines.forEach((line, i) => {
      expect(commands(drawn[i]!)).toBe(commands(line.path));
      numbers(line.path).forEach((n, k) => expect(Math.abs(numbers(drawn[i]!)[k]! - n)).toBeLessThan(0.5));
    });
  });
  test('all else is the SVG renderer’s own drawing, word for word', async () => {
    const { holder } = await mount();
    const server = document.createElement('div');
    server.innerHTML = renderSvg(spec, { width: 960, height: 540, theme: 'auto', links: true });
    const words = (root: Element) => [...root.querySelectorAll('text')].map((t) => [t.textContent, t.getAttribute('x'), t.getAttribute('y')]);
    expect(words(holder)).toEqual(words(server));
    expect([...holder.querySelectorAll('a')].map((a) => a.getAttribute('href'))).toEqual([...server.querySelectorAll('a')].map((a) => a.getAttribute('href')));
    expect(holder.querySelector<HTMLElement>('.chart')!.style.aspectRatio).toBe(`960 / ${server.querySelector('svg')!.getAttribute('height')}`);
  });
});

describe('keyboard', () => {
  test('arrows move, the live region speaks, Escape leaves', async () => {
    const { holder } = await mount();
    const plot = holder.querySelector('[role=application]')!;
    const status = holder.querySelector('[role=status]')!;
    await press(plot, 'End');
    expect(status.textContent).toBe('2014, Morocco from Russia, USD\u00a01.94\u00a0billion, Correlates of War, reported by the importer');
    expect(holder.querySelector('.chart-focus')).not.toBeNull();
    await press(plot, 'ArrowDown');
    expect(status.textContent).toContain('Russia from Morocco, USD\u00a0608\u00a0million');
    expect(holder.querySelector('.chart-tooltip')!.textContent).toContain('USD\u00a0608\u00a0million');
    await press(plot, 'Escape');
    expect(holder.querySelector('.chart-tooltip')).toBeNull();
  });
  test('is named and described', async () => {
    const { holder } = await mount();
    const plot = holder.querySelector('[role=application]')!;
    expect(plot.getAttribute('aria-label')).toBe(`${spec.title}. Arrow keys move between figures.`);
    expect(holder.querySelector(`#${plot.getAttribute('aria-describedby')}`)!.textContent).toBe(spec.description);
  });
});

describe('events', () => {
  test('hovering and focusing a tick tells the page', async () => {
    const [onHoverEvent, onFocusEvent] = [vi.fn(), vi.fn()];
    const { holder } = await mount({ onHoverEvent, onFocusEvent });
    const tick = holder.querySelector<SVGAElement>('[data-event=e-2016-03-15-deepened-partnership]')!;
    await act(async () => { tick.firstElementChild!.dispatchEvent(new PointerEvent('pointerover', { bubbles: true })); });
    expect(onHoverEvent).toHaveBeenLastCalledWith('e-2016-03-15-deepened-partnership');
    await act(async () => { tick.dispatchEvent(new FocusEvent('focusin', { bubbles: true })); });
    expect(onFocusEvent).toHaveBeenLastCalledWith('e-2016-03-15-deepened-partnership');
  });
  test('the page can light one up', async () => {
    const { holder, render } = await mount();
    expect(holder.querySelector('.chart-highlight')).toBeNull();
    await render({ highlightedEvent: 'e-2012-zubkov-elothmani' });
    expect(holder.querySelector('.chart-highlight text')!.textContent).toBe('3');
    await render({ highlightedEvent: 'no-such-event' });
    expect(holder.querySelector('.chart-highlight')).toBeNull();
  });
});

test('a pointer near a point shows it, and speaks not', async () => {
  const { holder } = await mount();
  const figure = holder.querySelector<HTMLElement>('.chart')!;
  figure.getBoundingClientRect = () => ({ left: 0, top: 0, width: 480, height: 270 }) as DOMRect;
  const geometry = layoutChart(spec, { width: 960, height: 540 });
  const { x, y } = geometry.lines[0]!.points[16]!;
  await act(async () => { figure.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, clientX: x / 2, clientY: (y! * 270) / geometry.height })); });
  expect(holder.querySelector('.chart-tooltip')!.textContent).toContain('2008');
  expect(holder.querySelector('[role=status]')!.textContent).toBe('');
});

test('on a server it renders its frame without failing', () => expect(renderToString(<PairChart spec={spec} width={960} height={540} instructions="" />)).toContain(spec.title));
