import type { DoubtTables } from '../../../grammar/relation-tables.ts';

export const doubts: DoubtTables = {
  doubt: {
    doubt: `
      desmiente*|desmintió|desmintieron|desmentido|desmentida|desmentidos|desmentir; niega|niegan|negó|negaron|negaba; rumor|rumores; bulo|bulos;
      falso|falsa|falsos|falsas|falsedad|falsamente; erróneo|errónea|erróneos|erróneas|erróneamente; error|errores; errata|erratas;
      equivocado|equivocada|equivocados|equivocación|equivocó; disparate|disparates|disparatad*; ficticio|ficticia|ficción;
      soñó|soñaba|soñado|soñaron|sueña; en vano|balde; desestim*; refut*; infundad*; patraña*; mentira|mentiras;
      inventado|inventada|inventados|inventadas|inventó; mito|mitos; desautoriz*; descabellad*; habladurías; chisme|chismes; manos vacías;
      quedó|quedaron ..1 en nada; nunca|jamás ..1 llegó|llegaron|firmó|firmaron|materializó|materializaron|salió|salieron; desliz; gazapo;
      retractó|retracta|retractaron; paparrucha*; fantasía*; ni de lejos; papel mojado; agua de borrajas; inexacto|inexacta; malentendido;
      retira|retiró|retiraron|retirado|retirada|retiran ..4 cifra|cifras|dato|datos|estimación|previsión|comunicado|nota|informe|cálculo;
      cifra|cifras|dato|estimación|previsión ..12 retirado|retirada|retiraron|suprimido|eliminado; sueñan|sueña|soñaban con;
      ilusión|ilusorio|ilusoria|ilusiones; espejismo; utopía|utópico; farol; broma|bromas|bromeó|bromeaba|chascarrillo; fábula|fábulas;
      quimera|quimérico; inverosímil; cuento|cuentos chino|chinos; leyenda urbana; desinformación; engaño; engañoso|engañosa; brindis al sol;
      castillos en el aire; palabrería; desacreditad*; invención|inventos; primera|anterior|previa edición|versión; no sabe|saben|sabía nada; nada
      sabe|saben|sabía; primera noticia; no le consta|constan; no consta|constan; disculpas|disculpa; pide|pidió|piden perdón; fila|columna
      equivocada; inflado|inflada|inflados|infladas; exagerado|exagerada|exageración; risible; quedó|quedaron en agua|papel|nada; se esfumó|esfumaron;
      se frustró|frustraron; nunca se firmó; jamás se firmó
    `,
    plain: 'se niega|niegan|negó|negaron|negaba a; margen de error; salvo error; sin error',
  },
};
