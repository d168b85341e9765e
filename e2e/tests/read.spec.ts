import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

/** Made up for these tests, with names found nowhere else. */
const ARTICLE = `Zelphine trade figures told by Brimvoll

12 November 2025

Trade between the city of Moscow and Morocco rose 73% in the first half of 2025 compared with the same period of 2024, Zelphine wrote.

Russia's exports to Morocco amounted to $2.3 billion in 2022 and to $1.5 billion in 2023. Morocco's exports to Russia rose about 11% in 2023. They are forecast to reach $1 billion in 2030. Morocco's imports from Russia fell by $300 million last year.

The two countries signed a memorandum in Rabat on 3 October 2025. The next session of their commission is planned for June 2026.

Read also: Tomato prices rise by 12%`;

const box = (page: Page) => page.locator('form textarea');
const alert = (page: Page) => page.locator('form [role="alert"]');
const marks = (page: Page) => page.locator('section p a[data-figure]');
const entry = (page: Page, number: number) => page.locator(`#figure-${number}`);

async function open(page: Page, locale = 'en'): Promise<void> {
  await page.goto(`/${locale}/read`);
  await expect(page.locator('form[aria-busy="false"]')).toBeVisible();
}

async function read(page: Page, text: string): Promise<void> {
  await box(page).fill(text);
  await page.locator('form button[type="submit"]').click();
}

async function readChecked(page: Page, text = ARTICLE): Promise<void> {
  await read(page, text);
  await expect(marks(page).first()).toHaveAccessibleName(/(?<!not checked)$/);
  await expect(page.locator('section [role="status"]').filter({ hasText: /\d/ })).toBeVisible();
}

/** The two made-up texts of the page, the second one in sight. */
async function readSamples(page: Page): Promise<void> {
  for (const sample of [0, 1]) {
    await page.locator('form button[type="button"]').nth(sample).click();
    await expect(page.locator('li [aria-pressed]').nth(sample)).toHaveAttribute('aria-pressed', 'true');
    await expect(page.locator('section [role="status"]').filter({ hasText: /\d/ })).toBeVisible();
  }
}

test('figures are underlined by their answer, and lead to what is known of them', async ({ page }) => {
  await open(page);
  await readChecked(page);
  const answers = (await marks(page).evaluateAll((all) => all.map((mark) => mark.getAttribute('aria-label')!.split(', ').at(-1))));
  expect(answers).toEqual(['already known', 'agrees', 'disagrees', 'agrees', 'cannot be verified', 'not a claim of the model']);
  const lines = await marks(page).evaluateAll((all) => all.map((mark) => { const { textDecorationStyle, textDecorationThickness } = getComputedStyle(mark); return `${textDecorationStyle} ${textDecorationThickness}`; }));
  expect(new Set(lines).size).toBe(5);

  await expect(entry(page, 1)).toContainText('Moscow (city) – Morocco');
  await expect(entry(page, 1)).toContainText('first half of 2025');
  await expect(entry(page, 1).locator('a[href="/en/claims/c-2025s1-moscow-city-73"]').first()).toBeVisible();
  await expect(entry(page, 2)).toContainText('Agrees with CEPII');
  await expect(entry(page, 3)).toContainText('Differs from CEPII');
  await expect(entry(page, 6)).toContainText('Not a claim of the model: a change in money');
  await entry(page, 2).getByText('How it was found').click();
  await expect(entry(page, 2).locator('code').first()).toContainText('en.');

  await marks(page).nth(2).focus();
  await expect(entry(page, 3)).toHaveAttribute('data-lit', '');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#figure-3$/);
  await expect(entry(page, 3)).toBeInViewport();
  await entry(page, 3).locator('a[href="#mark-3"]').click();
  await expect(marks(page).nth(2)).toBeInViewport();
});

test('events are on a rail by date, and parts of no article are told apart', async ({ page }) => {
  await open(page);
  await readChecked(page);
  await expect(page.getByRole('img', { name: 'Events by date, 3 October 2025 to 30 June 2026' })).toBeVisible();
  await expect(page.locator('li[data-event]')).toContainText(['3 October 2025', 'June 2026']);
  await expect(page.getByText('Greyed parts are not read')).toBeVisible();
});

test('no request carries a word of the text', async ({ page }) => {
  await open(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${decodeURIComponent(request.url())} ${request.postData() ?? ''} ${JSON.stringify(request.headers())}`.toLowerCase()));
  await readChecked(page);
  const evidence = asked.filter((request) => request.includes('reading.evidence'));
  expect(evidence).toHaveLength(1);
  expect(evidence[0]).toContain('{"a":"ma","b":"ru"}');
  const words = new Set(ARTICLE.toLowerCase().match(/[\p{L}\d.,]{4,}/gu)!.map((word) => word.replace(/[.,]$/, '')).filter((word) => !['read', 'next', 'city'].includes(word)));
  expect(words.size).toBeGreaterThan(40);
  for (const request of asked) expect([...words].filter((word) => request.includes(word)), request).toEqual([]);
});

test('the reading is copied as JSON and as data files', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await readChecked(page);
  const pasted = () => page.evaluate(() => navigator.clipboard.readText());
  await page.getByRole('button', { name: 'Copy as JSON' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  const [reading] = JSON.parse(await pasted()) as [{ language: string; claims: { value: number; reporter: string; start: number; end: number }[]; events: unknown[] }];
  expect(reading).toMatchObject({ language: 'en', claims: [{ kind: 'growth', value: 73, reporter: 'RU-MOW', partner: 'MA', period: '2025-01/2025-06' }, {}, {}, {}, {}, {}], events: [{}, {}] });
  expect(reading.claims.map(({ start, end }) => ARTICLE.slice(start, end))[1]).toBe('$2.3 billion');
  await page.getByRole('button', { name: 'Copy as data files' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toHaveCount(2);
  expect(await pasted()).toMatch(/^---\n# data\/claims\/c-2025-s1-ru-mow-ma-turnover-73\.yaml\n# to add: publications[^\n]*\nid: c-2025-s1-ru-mow-ma-turnover-73\nmetric: turnover\nkind: growth\nvalue: "73"\n/);
});

test('ten articles are kept, and what they say together is told', async ({ page }) => {
  await open(page);
  await readChecked(page);
  const filler = ' Exports of Norway to Morocco rose 3.2% in 2024, the customs service said.'.repeat(50);
  for (let i = 2; i <= 10; i++) await read(page, `Telling ${i}\n\n1${i % 10} November 2025\n\nRussia's exports to Morocco amounted to $${i === 2 ? '2.3' : '1.9'} billion in 2022.${i > 5 ? filler : ''}`);
  await expect(page.locator('[aria-pressed]')).toHaveCount(10);
  await expect(alert(page)).toHaveText('Ten articles are kept at a time. Close one to read another.');
  await expect(page.getByRole('button', { name: 'Read', exact: true })).toBeDisabled();
  const together = page.getByRole('region', { name: 'Together' });
  await expect(together.getByText('No number lies in both intervals.').first()).toBeVisible();
  await expect(together.getByText('USD 2.3 billion').first()).toBeVisible();
  await page.getByRole('button', { name: 'Close “Telling 10”' }).click();
  await expect(page.locator('[aria-pressed]')).toHaveCount(9);
  await page.getByRole('button', { name: 'Clear all 9 articles' }).click();
  await expect(page.locator('[aria-pressed]')).toHaveCount(0);
  await expect(together).toHaveCount(0);
});

test('once loaded the page reads without the network, and checks later', async ({ page, context }) => {
  await open(page);
  await context.setOffline(true);
  await read(page, ARTICLE);
  await expect(marks(page)).toHaveCount(6);
  await expect(page.getByText('The published figures could not be fetched, so nothing is checked.')).toBeVisible();
  await expect(marks(page).first()).toHaveAccessibleName(/not checked$/);
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Check again' }).click();
  await expect(marks(page).nth(1)).toHaveAccessibleName(/, agrees$/);
});

test('a page’s source is cut to its article, as text, and nothing in it runs', async ({ page }) => {
  await open(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const body = "<p>Russia's exports to Morocco amounted to $2.3 billion in 2022, which the two ministers called a good figure, and they hope for more in the years to come.</p>".repeat(4);
  const html = `<!doctype html><html><head><title>Zelphine</title><script>document.title = 'run'</script></head><body><nav>Menu Contact</nav><article><h1>Zelphine</h1>${body}<img src="/picture-of-the-page.png" onerror="document.title = 'run'"></article><footer>Imprint</footer></body></html>`;
  await page.locator('input[type="file"]').setInputFiles({ name: 'page.html', mimeType: 'text/html', buffer: Buffer.from(html) });
  await expect(marks(page).first()).toHaveText('$2.3 billion');
  await expect(page.getByText('Menu Contact')).toHaveCount(0);
  await expect(page).toHaveTitle(/Read an article/);
  expect(asked.filter((url) => url.includes('picture-of-the-page'))).toEqual([]);
});

test('pasted markup stays text', async ({ page }) => {
  await open(page);
  await read(page, 'Exports of Norway to Morocco rose 3.2% in 2024 <img src="/not-asked.png" onerror="document.title = 1"> <b>bold</b>.');
  await expect(page.getByText('<b>bold</b>')).toBeVisible();
  await expect(page.locator('main img, main b')).toHaveCount(0);
});

test.describe('what cannot be read is said', () => {
  test('an empty box, a large file, a binary one, another language', async ({ page }) => {
    await open(page);
    await page.getByRole('button', { name: 'Read', exact: true }).click();
    await expect(alert(page)).toContainText('the text is empty');
    const file = page.locator('input[type="file"]');
    await file.setInputFiles({ name: 'large.txt', mimeType: 'text/plain', buffer: Buffer.alloc(10_000_000, 'a ') });
    await expect(alert(page)).toContainText('larger than five megabytes');
    await file.setInputFiles({ name: 'a.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\u0000\u0001\u0002\u0003 stream') });
    await expect(page.getByText('This is a binary file, not a text.')).toBeVisible();
    await read(page, 'Handel zagraniczny wzrósł w ubiegłym roku bardzo wyraźnie, jak podał wczoraj urząd statystyczny.');
    await expect(page.getByText('none of the languages that are read')).toBeVisible();
    await read(page, 'a '.repeat(210_000));
    await expect(page.getByText('at most 400,000 characters are read')).toBeVisible();
  });

  test('a text without a date asks for its day', async ({ page }) => {
    await open(page);
    await read(page, 'Exports of Norway to Morocco rose by 3.2% last year, the customs service said in a statement.');
    await expect(entry(page, 1)).toContainText('not given');
    await page.getByLabel('Day of publication').fill('2025-10-20');
    await expect(entry(page, 1)).toContainText('2024');
  });
});

for (const [locale, scheme] of [['en', 'light'], ['en', 'dark'], ['ar', 'light'], ['ru', 'dark']] as const) {
  test.describe(`in ${locale}, ${scheme}`, () => {
    test.use({ colorScheme: scheme });
    test('no axe violation, before and after two articles are read', async ({ page }) => {
      const violations = async () => (await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze()).violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`);
      await open(page, locale);
      expect(await violations()).toEqual([]);
      await readSamples(page);
      expect(await violations()).toEqual([]);
    });
  });
}

test('an Arabic page reads from the right, and each paragraph in its own direction', async ({ page }) => {
  await open(page, 'ar');
  await page.locator('form button[type="button"]').first().click();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(marks(page).first()).toHaveText('73%');
  await expect(entry(page, 1)).toContainText('موسكو (مدينة)');
  await read(page, ARTICLE);
  await expect(page.getByRole('heading', { name: 'النص' }).locator('xpath=following-sibling::p').first()).toHaveText(/^Zelphine/);
  const directions = await page.locator('section p[dir="auto"]').evaluateAll((all) => [...new Set(all.map((paragraph) => getComputedStyle(paragraph).direction))]);
  expect(directions).toEqual(['ltr']);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 780 } });
  for (const locale of ['en', 'fr', 'ar', 'ru']) {
    test(`nothing is wider than the window in ${locale}`, async ({ page }) => {
      await open(page, locale);
      await readSamples(page);
      for (const details of await page.locator('details').all()) await details.evaluate((one: HTMLDetailsElement) => { one.open = true; });
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    });
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says what it does and what it needs', async ({ page }) => {
    await page.goto('/en/read');
    await expect(page.getByRole('heading', { name: 'Read an article' })).toBeVisible();
    await expect(page.locator('noscript p')).toBeVisible();
    expect(await page.locator('noscript').evaluate((place) => place.textContent)).toContain('this page needs JavaScript');
    await expect(page.locator('form textarea')).toBeHidden();
  });
});
