import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

const PAGES = ['', '/MA', '/MA/RU', '/claims', '/claims/c-2025s1-moscow-city-73', '/events', '/events/e-2016-03-15-deepened-partnership', '/sources', '/sources/cow-trade-4.0', '/methods', '/search?q=wheat'];

for (const locale of ['en', 'ar']) {
  for (const path of PAGES) {
    test(`no axe violation on /${locale}${path}`, async ({ page }) => {
      await page.goto(`/${locale}${path}`);
      await expect(page.locator('html')).toHaveAttribute('dir', locale === 'ar' ? 'rtl' : 'ltr');
      const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
      expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`)).toEqual([]);
    });
  }
}

test.describe('in the dark', () => {
  test.use({ colorScheme: 'dark' });
  test('the page is dark, and no axe violation', async ({ page }) => {
    await page.goto('/en/MA/RU');
    const [r, g, b] = (await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).match(/\d+/g)!.map(Number);
    expect(Math.max(r!, g!, b!)).toBeLessThan(60);
    const { violations } = await new AxeBuilder({ page }).withTags(['wcag2aa', 'wcag21aa', 'wcag22aa']).analyze();
    expect(violations.map((v) => v.id)).toEqual([]);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 780 } });
  for (const locale of ['en', 'fr', 'ar', 'ru']) {
    test(`nothing is wider than the window in ${locale}`, async ({ page }) => {
      for (const path of PAGES) {
        await page.goto(`/${locale}${path}`);
        const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        expect(over, path).toBe(0);
      }
    });
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the charts, the search and the lists are there', async ({ page }) => {
    await page.goto('/en/MA/RU');
    await expect(page.locator('#chart svg[role="group"]').first()).toBeVisible();
    expect(await page.locator('#chart svg[role="group"] path').count()).toBeGreaterThan(3);
    await page.getByRole('navigation', { name: 'View' }).getByRole('link', { name: 'Balance' }).click();
    await expect(page).toHaveURL(/view=balance/);
    await expect(page.locator('#chart svg[role="group"]').first()).toBeVisible();
    await page.goto('/en');
    await page.getByRole('combobox').fill('wheat');
    await page.getByRole('button', { name: 'Search' }).click();
    await expect(page).toHaveURL(/\/en\/search\?q=wheat/);
    await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible();
  });
});

test('the keyboard reaches the figures', async ({ page }) => {
  await page.goto('/en/MA/RU');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#main')).toBeFocused();
  const chart = page.locator('#chart').getByRole('application');
  await page.locator('#chart').scrollIntoViewIfNeeded();
  await chart.waitFor();
  await chart.focus();
  await page.keyboard.press('End');
  const spoken = page.locator('#chart [aria-live]');
  await expect(spoken).not.toBeEmpty();
  const last = await spoken.textContent();
  await page.keyboard.press('ArrowLeft');
  await expect(spoken).not.toHaveText(last!);
});

test('search finds a country in any language, a code, a product', async ({ page }) => {
  for (const [text, address] of [['Марокко', /\/en\/MA(\/|$)/], ['المغرب', /\/en\/MA(\/|$)/], ['MAR', /\/en\/MA(\/|$)/], ['morocco russia', /\/en\/(MA\/RU|RU\/MA)$/]] as const) {
    await page.goto('/en');
    await page.getByRole('combobox').pressSequentially(text, { delay: 10 });
    await expect(page.getByRole('option').first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(address);
  }
});

test('an event and its tick light each other', async ({ page }) => {
  await page.goto('/en/MA/RU');
  await page.locator('#chart').scrollIntoViewIfNeeded();
  const entry = page.locator('#happened li[data-event]').first();
  const id = (await entry.getAttribute('data-event'))!;
  await page.locator('#chart [role="application"]').waitFor();
  await entry.hover();
  await expect(page.locator('#chart .chart-highlight')).toBeAttached();
  await expect(entry).toHaveAttribute('data-lit', '');
  await page.mouse.move(5, 5);
  await page.locator(`#chart [data-event="${id}"]`).focus();
  await expect(entry).toHaveAttribute('data-lit', '');
});
