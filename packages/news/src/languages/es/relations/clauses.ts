import type { ClauseTables } from '../../../grammar/relation-tables.ts';

export const clauses: ClauseTables = {
  compare: {
    base: `
      lo que era|fue|eran; que en; que; frente a|al|los; respecto a|al|de|del; con respecto a|al; en comparación con|a; comparado con;
      comparada con; comparados con; contra; en relación con|a|al; por encima de; en contraste con; después de; con relación a|al; versus;
      nivel de; niveles de; por debajo de|del; por encima de|del; por debajo de la|lo|los del?
    `,
    weak: 'sobre; ante; tras; comparando',
  },
  break: {
    before: 'después de que; después de haber; tras haber; luego de haber|que',
    break: 'mientras; mientras que; pero; aunque; si bien; en tanto que; sino',
    adverb: `
      sin embargo; por su parte; en cambio; no obstante; por el contrario; a su vez; por otro lado; por su lado; a su turno; entretanto;
      en tanto
    `,
  },
  and: { and: 'y; e; o; u; así como; &; junto a' },
  respective: { each: 'respectivamente' },
  cause: {
    cause: `
      debido a|al; gracias a|al; a causa de|del; a raíz de|del; por efecto de|del; como consecuencia de|del; en medio de|del;
      impulsado|impulsada|impulsados|impulsadas por
    `,
    despite: 'a pesar de|del; pese a|al',
  },
  circumstance: {
    measure: 'a precios corrientes|constantes|comparables; a tipo|tipos de cambio corriente|corrientes|constante|constantes',
    paper: `
      diferencia entre ..5 exportaciones|importaciones|exportado|importado|ventas|compras y|e ..5
      exportaciones|importaciones|exportado|importado|ventas|compras;
      bajo|según|gracias|desde|tras|mediante ..6 acuerdo|acuerdos|tratado|convenio|pacto; en virtud ..5 acuerdo|tratado|convenio;
      al amparo ..5 acuerdo|tratado; descontada|descontado|descontando|descontados|ajustado|ajustada|ajustadas|ajustados por|de? la? inflación;
      sin contar la inflación
    `,
  },
};
