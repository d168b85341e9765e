import { gzipSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';

const section = (page: Page, id: string) => page.locator(`section#${id}`);

interface Answer {
  readonly indicators: readonly { indicator: { code: string }; flow: { code: string }; dataflow: string; method: string; points: readonly { period: string; value: string | null; label: string }[] }[];
  readonly lacking: readonly { reason: string }[];
}

test('the numbers of the panel are those of the interface, and each leads to how it is made', async ({ page, request }) => {
  const { indicators, lacking } = (await (await request.get('/api/v1/indicators.json?reporter=MA&partner=RU')).json()) as Answer;
  expect(lacking.map(({ reason }) => reason)).toEqual(['months-not-loaded', 'one-side-missing', 'goods-not-loaded']);
  await page.goto('/en/MA/RU');
  const panel = section(page, 'indicators');
  await panel.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
  for (const { dataflow, indicator, flow, method, points } of indicators) {
    const last = points.findLast(({ value }) => value !== null) ?? points.at(-1)!;
    const table = panel.getByRole('region', { name: dataflow });
    await expect(table.getByRole('link', { name: last.label, exact: true }).first(), `${indicator.code} ${flow.code}`).toHaveAttribute('href', `/en/methods/${method}`);
  }
  await expect(panel.locator('svg').first()).toBeVisible();
  await panel.getByRole('link', { name: /%$/ }).first().click();
  await expect(page).toHaveURL(/\/en\/methods\/growth$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('every method that an indicator names has a page', async ({ request }) => {
  const answers = await Promise.all(['MA', 'MA&partner=RU'].map(async (asked) => (await (await request.get(`/api/v1/indicators.json?reporter=${asked}`)).json()) as Answer));
  for (const method of new Set(answers.flatMap(({ indicators }) => indicators.map((one) => one.method)))) expect((await request.get(`/en/methods/${method}`)).status(), method).toBe(200);
});

test('a country has its profile: partners with ranks, indicators, and what is lacking', async ({ page }) => {
  await page.goto('/en/ma');
  await expect(page).toHaveURL(/\/en\/MA$/);
  await expect(section(page, 'whom').getByRole('table')).toHaveCount(2);
  await expect(section(page, 'whom').getByRole('rowheader', { name: 'Spain' }).first()).toBeVisible();
  await expect(section(page, 'traded')).toContainText('No release loaded here gives the trade of Morocco by product');
  await expect(section(page, 'indicators').getByRole('row', { name: /Openness, \(X \+ M\)\/GDP/ }).first()).toContainText('83.6%');
  await expect(section(page, 'sources')).toContainText('World Development Indicators');
  await expect(section(page, 'indicators')).toContainText('no figures by product are loaded');
  await section(page, 'pairs').getByRole('link', { name: /Russia/ }).click();
  await expect(page).toHaveURL(/\/en\/MA\/RU$/);
});

test('the programs of a view open without script and name its download', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
  const page = await context.newPage();
  await page.goto('/en/MA/RU?view=growth');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.getByRole('button', { name: 'R · Python · Stata' }).click();
  const dialog = page.getByRole('dialog', { name: 'The same in R, Python and Stata' });
  await expect(dialog).toBeVisible();
  await expect(dialog).toContainText('read.csv(url');
  await dialog.getByText('Python', { exact: true }).click();
  await expect(dialog).toContainText('/api/v1/series.csv?reporter=MA,RU&partner=MA,RU&commodity=TOTAL');
  await expect(dialog).toContainText('100 * (value / base - 1)');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toBeHidden();
  await context.close();
});

test('an event says what can be said beside the figures, and no more', async ({ page }) => {
  await page.goto('/en/events/e-2016-03-15-deepened-partnership');
  const study = page.getByRole('region', { name: 'What can be said: trade of Morocco and Russia' });
  await expect(study).toContainText('nothing can be said of what came after');
  await study.getByRole('link', { name: /How events and figures/ }).click();
  await expect(page).toHaveURL(/\/en\/methods\/event-study$/);
});

test('no page is rendered otherwise than it was sent', async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  for (const path of ['/en/MA', '/en/MA/RU', '/ar/MA/RU', '/en/events/e-2016-03-15-deepened-partnership']) {
    await page.goto(path);
    await page.waitForLoadState('networkidle');
  }
  expect(faults).toEqual([]);
});

test('the first load of a page needs less than 180 kB of script', async ({ request }) => {
  for (const path of ['/en/MA', '/en/MA/RU']) {
    const html = await (await request.get(path)).text();
    const scripts = [...new Set([...html.matchAll(/<script(?![^>]* noModule)[^>]* src="([^"]+)"/gi)].map(([, src]) => src!))];
    const bytes = await Promise.all(scripts.map(async (src) => gzipSync(await (await request.get(src.replaceAll('&amp;', '&'))).body()).byteLength));
    expect(bytes.reduce((a, b) => a + b, 0), path).toBeLessThan(180_000);
  }
});
