import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

const BEGINNINGS = {
  pdf: ['application/pdf', '%PDF-'], docx: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'PK'], xlsx: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'PK'],
  ods: ['application/vnd.oasis.opendocument.spreadsheet', 'PK'], html: ['text/html', '<!doctype html>'], zip: ['application/zip', 'PK'],
} as const;

for (const [path, name] of [['/MA/RU', 'mizan-MA-RU-en.pdf'], ['/MA', 'mizan-MA-en.pdf'], ['/claims/c-2025s1-moscow-city-73', 'mizan-c-2025s1-moscow-city-73-en.pdf']] as const) {
  test(`the summary of ${path} is saved in one click`, async ({ page }) => {
    await page.goto(`/en${path}`);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Summary PDF' }).click()]);
    expect(download.suggestedFilename()).toBe(name);
    expect(readFileSync(await download.path()).subarray(0, 5).toString()).toBe('%PDF-');
  });
}

test('every format and language offered is answered', async ({ page, request }) => {
  await page.goto('/ru/MA/RU');
  await page.getByText('Другие форматы и языки').click();
  const links = page.getByRole('link', { name: /^(PDF|DOCX|XLSX|ODS|HTML|ZIP), / });
  await expect(links).toHaveCount(6 * 7);
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  for (const href of await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')!))) {
    const answer = await request.get(href);
    const [type, beginning] = BEGINNINGS[/\.(\w+)\?/.exec(href)![1] as keyof typeof BEGINNINGS];
    expect([answer.status(), answer.headers()['content-type']], href).toEqual([200, expect.stringContaining(type)]);
    expect((await answer.body()).subarray(0, beginning.length).toString(), href).toBe(beginning);
  }
});

test('a summary as HTML stands alone and has the figures of the page', async ({ page }) => {
  const others: string[] = [];
  page.on('request', (request) => others.push(request.url()));
  const answer = await page.goto('/briefs/MA-RU.html?lang=fr');
  expect(answer?.headers()['mizan-vintages']).toContain('COW_TRADE/4.0');
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(page.locator('table').first()).toContainText(/1[\s\u202f\u00a0]?941/);
  expect(others.filter((url) => !url.startsWith('data:'))).toHaveLength(1);
});

test('an address below no language is a page that does not exist', async ({ request }) => {
  for (const address of ['/file.txt', '/file.txt/claims', '/file.txt/MA/RU', '/xx/nothing/at/all']) expect((await request.get(address)).status(), address).toBe(404);
  const icon = await request.get('/favicon.ico');
  expect([icon.status(), icon.headers()['content-type']]).toEqual([200, 'image/x-icon']);
});

test('a refusal says what was meant', async ({ request }) => {
  for (const [address, field] of [['/briefs/MA-RUU.pdf', 'areas'], ['/briefs/MA-RU.doc', 'format'], ['/briefs/MA-RU.pdf?lang=frr', 'lang']] as const) {
    const answer = await request.get(address);
    expect([answer.status(), answer.headers()['content-type']]).toEqual([400, 'application/problem+json']);
    const { errors } = (await answer.json()) as { errors: { field: string; suggestions: string[] }[] };
    expect(errors[0]).toMatchObject({ field, suggestions: expect.anything() });
  }
  expect((await request.get('/briefs/MA-RU')).status()).toBe(404);
});

const FIGURE = 'COW_TRADE.A.MA.RU.M.TOTAL.CIF.TRADE_VALUE/2014';

for (const [locale, state] of [['en', 'revised'], ['fr', 'révisé'], ['ar', 'منقَّح'], ['ru', 'пересмотрен']] as const) {
  test(`a printed figure that is another now is told in ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/facts?id=${FIGURE}&value=1900000000&unit=USD&release=3.0`);
    await expect(page.getByRole('heading', { level: 2 })).toContainText(state);
    await expect(page.locator('dl')).toContainText(/1[\s\u202f\u00a0,]900[\s\u202f\u00a0,]000[\s\u202f\u00a0,]000/);
    await expect(page.locator('dl')).toContainText(/\+41[\s\u202f\u00a0,]000[\s\u202f\u00a0,]000/);
    const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
}

test('a figure typed in is looked up, and one that never was is unknown', async ({ page }) => {
  await page.goto('/en/facts');
  await page.getByLabel('Identifier of a figure').fill(FIGURE);
  await page.getByRole('button', { name: 'Look up' }).click();
  await expect(page.getByRole('heading', { level: 2 })).toContainText('unchanged');
  await page.goto(`/en/facts?id=${FIGURE.replace('2014', '1850')}`);
  await expect(page.getByRole('heading', { level: 2 })).toContainText('unknown');
});

test('what the address of a document leads to holds for every figure', async ({ page, request }) => {
  const html = await (await request.get('/briefs/MA-RU.html?lang=fr')).text();
  const [address] = /http:\/\/[^\s"<]+\/facts\?of=[^\s"<]+/.exec(html)!;
  await page.goto(address.replaceAll('&amp;', '&'));
  await expect(page.getByRole('region', { name: 'Figures of the summary Morocco ↔ Russia' })).toContainText(/unchanged \d+.*revised 0.*withdrawn 0/s);
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });
    test('a file is read back', async ({ page, request }) => {
      for (const format of ['pdf', 'ods'] as const) {
        const buffer = await (await request.get(`/briefs/MA-RU.${format}?lang=ru`)).body();
        await page.goto('/en/facts');
        await page.getByLabel('A whole summary').setInputFiles({ name: `given.${format}`, mimeType: 'application/octet-stream', buffer });
        await page.getByRole('button', { name: 'Check the file' }).click();
        const answer = page.getByRole('region', { name: 'Figures of the summary Morocco ↔ Russia' });
        await expect(answer).toContainText(/unchanged \d+.*revised 0.*withdrawn 0/s);
        await expect(answer).toContainText('No figure changed.');
      }
      await page.getByLabel('A whole summary').setInputFiles({ name: 'other.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 another') });
      await page.getByRole('button', { name: 'Check the file' }).click();
      await expect(page.getByText('This file carries no figures of a summary.')).toBeVisible();
    });
  });
}
