/** Tests read the packages' sources, so that they need no build. */
const conditions = ['@mizan/source'];

export const fromSource = {
  resolve: { conditions: [...conditions, 'module', 'browser', 'development|production'] },
  ssr: { resolve: { conditions: [...conditions, 'module', 'node', 'development|production'] } },
};
