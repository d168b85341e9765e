import { expect, test, type Page } from '@playwright/test';

/** Rows of a CSV without quoted line breaks, as records. */
function records(csv: string): Record<string, string>[] {
  const [header, ...rows] = csv.trim().split(/\r?\n/).filter((line) => !line.startsWith('#')).map((line) => [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map((m) => m[1]!.replace(/^"|"$/g, '').replaceAll('""', '"')));
  return rows.map((row) => Object.fromEntries(header!.map((name, i) => [name, row[i] ?? ''])));
}

const section = (page: Page, id: string) => page.locator(`section#${id}`);

test('the figures on the page are those of the download', async ({ page, request }) => {
  await page.goto('/en/MA/RU');
  const download = section(page, 'chart').getByRole('link', { name: 'CSV' });
  const csv = records(await (await request.get((await download.getAttribute('href'))!)).text());
  const imports2014 = csv.find((row) => row.reporter === 'MA' && row.partner === 'RU' && row.period === '2014');
  expect(imports2014?.value).toBe('1941000000');

  await section(page, 'chart').getByText('The same as a table').click();
  const table = section(page, 'chart').getByRole('table');
  const years = csv.filter((row) => row.value !== '' && [row.reporter, row.partner].sort().join() === 'MA,RU');
  expect(years.length).toBeGreaterThan(40);
  for (const row of years) {
    const cells = await table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: row.period!, exact: true }) }).getByRole('cell').allTextContents();
    expect(cells, row.period).toContain(new Intl.NumberFormat('en').format(BigInt(row.value!)));
  }
});

test('73 % is the city’s, beside almost 30 % of the country, and not comparable by scope', async ({ page }) => {
  await page.goto('/en/MA/RU');
  const together = section(page, 'said').getByRole('region', { name: 'Two figures, one half-year' });
  await expect(together).toContainText('73%');
  await expect(together).toContainText('Moscow');
  await expect(together).toContainText('almost');
  await expect(together).toContainText('30%');
  await expect(together).toContainText('Anatoly Garbuzov');
  await expect(together).toContainText('12 September 2025');
  await expect(together).toContainText('first half of 2025');
  await expect(together).toContainText('The Morocco Post');

  await page.goto('/en/claims/c-2025s1-moscow-city-73');
  await expect(page.getByRole('main')).toContainText('72.5');
  await expect(page.getByRole('main')).toContainText('73.5');
  await expect(page.getByRole('main')).toContainText('No amount is known');
  await expect(page.getByRole('main')).toContainText('Marokko.com');
});

test('a view is in the address and survives a reload and a change of language', async ({ page }) => {
  await page.goto('/en/MA/RU');
  await page.getByRole('navigation', { name: 'View' }).getByRole('link', { name: 'Growth' }).click();
  await expect(page).toHaveURL(/view=growth/);
  await page.reload();
  await expect(page.getByRole('navigation', { name: 'View' }).getByRole('link', { name: 'Growth' })).toHaveAttribute('aria-current', 'true');
  await page.getByRole('link', { name: 'Français' }).click();
  await expect(page).toHaveURL(/\/fr\/MA\/RU\?view=growth/);
});

test('other spellings of the codes lead to the one address; unknown ones are answered', async ({ page }) => {
  await page.goto('/en/mar/rus');
  await expect(page).toHaveURL(/\/en\/MA\/RU$/);
  const missing = await page.goto('/en/MA/QQ');
  expect(missing?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('downloads of chart, claims and events', async ({ request }) => {
  const svg = await request.get('/charts/pair/MA/RU.svg?lang=fr');
  expect(svg.headers()['content-type']).toContain('image/svg+xml');
  expect(await svg.text()).toContain('<svg');
  const png = await request.get('/charts/pair/MA/RU.png?lang=ar');
  expect((await png.body()).subarray(1, 4).toString()).toBe('PNG');
  for (const name of ['claims', 'events']) {
    const rows = records(await (await request.get(`/api/v1/${name}.csv?pair=MA-RU`)).text());
    const json = (await (await request.get(`/api/v1/${name}.json?pair=MA-RU`)).json()) as Record<string, unknown[]>;
    expect(rows.length).toBe(json[name]!.length);
    expect(rows.length).toBeGreaterThan(50);
  }
});

test('refusals are problems that say what was meant', async ({ request }) => {
  const answer = await request.get('/api/v1/series.json?reporter=MAA&partner=RU');
  expect(answer.status()).toBe(400);
  expect(answer.headers()['content-type']).toContain('application/problem+json');
  const problem = (await answer.json()) as { errors: { field: string; suggestions?: string[] }[] };
  expect(problem.errors[0]?.field).toBe('reporter');
  expect(problem.errors[0]?.suggestions).toContain('MA');
});
