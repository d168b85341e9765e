/** Runs once when a server starts, and not while the site is built: summaries find their threads and compilers warm, countries their complexity. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NEXT_PHASE === 'phase-production-build') return;
  const { warmDocuments } = await import('@mizan/api/briefs');
  void warmDocuments();
  const { warmGoods } = await import('@mizan/api');
  void warmGoods();
}
