import type { SideTables } from '../../../grammar/relation-tables.ts';

export const sides: SideTables = {
  partnerList: {
    list: `
      bovenaan de? lijst; voert|voeren de lijst aan?; gevolgd door;
      belangrijkste|grootste|voornaamste ..2 landen|markten|afzetmarkten|bestemmingen|afnemers|leveranciers|klanten|herkomstlanden|bestemmingslanden;
      daarna volgen|volgden; andere|overige ..1 afnemers|importeurs|leveranciers|klanten|afzetmarkten; top - ? drie|vijf|tien|3|5|10
    `,
  },
  prep: {
    by: 'door',
    to: 'naar; aan; richting; bestemd voor; voor',
    from: 'uit; vanuit; afkomstig uit|van; van uit',
    with: 'met; tegenover; jegens; ten opzichte van',
    between: 'tussen',
    of: 'van; der; van de|het',
    in: 'in; op; binnen; bij',
    among: 'onder',
    view: 'voor; vanuit ..1 oogpunt; gezien vanuit',
    than: 'achter; voor; na; vóór; behalve; gevolgd door; buiten; via; dan; buiten de; behalve naar|met|in',
  },
  possessive: { own: 'zijn; haar; hun' },
  both: {
    both: `
      beide landen; twee landen; de twee landen; bilateraal|bilaterale; onderling|onderlinge; beide partijen; wederzijds*; beide staten; elkaar;
      onze handel|handelsomzet; ons handelsvolume|handelsverkeer
    `,
  },
  favour: {
    for: 'in het voordeel van; ten gunste|voordele|faveure van; gunstig voor',
    against: 'in het nadeel van; ten nadele|koste van; ongunstig voor',
    minus: 'in het rood; in de min; rode cijfers; rood',
    plus: 'in de plus; zwarte cijfers',
  },
  reverse: {
    reverse: `
      in omgekeerde richting; omgekeerd; in de andere richting; de andere kant op; andersom; in tegengestelde richting; omgekeerde weg;
      op zijn beurt; vice versa
    `,
  },
  former: { former: 'de eerste; eerstgenoemde|eerstgenoemden', latter: 'de laatste; laatstgenoemde|laatstgenoemden; de tweede' },
};
