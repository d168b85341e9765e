import type { EventCues } from '../../../grammar/cues/events.ts';

export const events: EventCues = {
  afterwards: 'luego|después|posteriormente',
  delegation: 'delegac*|delegad*|misión|misiones',
  party: 'expert*',
  visiting: 'visit*|viaj*|gira|giras',
  visitNoun: 'visita|viaje|gira|desplazamiento',
  visitGenitive: '',
  visits: 'visitas',
  mutual: '',
  hisVisit: 'su',
  invited: 'invit*',
  accompanied: 'acompañado|acompañada|acompañados|acompañadas',
  goesAlong: 'acompañ*|integra|integran|comitiva',
  wasThere: 'particip*|asist*|acudi*|presente|presentes',
  also: 'también|asimismo|además',
  relativePerson: 'quien|que',
  relativeObject: 'que',
  onDay: 'el|este|la|del',
  again: '',
  building: `
    palac*|sede|hotel*|centro|residenc*|casa|museo*|ministeri*|cancillería*|universi*|feria|foro|cumbre|congreso|salón|exposición|recinto|puerto|parque
  `,
  received: 'recibió|recibe|recibieron|recibirá',
  passive: 'por|fue|fueron|sido|será|serán',
  exchanged: '',
  meetingTold: '',
  how: 'cómo',
  commission: 'comisi*|subcomisi*|comité*|subcomité*',
  mixed: 'mixta*|conjunta*|intergub*|bilateral*',
  chairperson: 'copreside|copresidente|copresidenta',
  sitting: 'sesión|reunión|edición|ronda|jornada',
  gathering: 'reuni*',
  comesTogether: '',
  revived: 'reactiv*|instaur*|institu*|crear*',
  held: 'celebrará|tendrá|celebró|celebrada|realizó|lugar|tuvo',
  otherSession: 'próxima|siguiente|anterior|precedente|última|primera',
  business: '',
  ofBusiness: '',
  came: '',
  hisWords: '',
  leadIn: `
    también|además|allí|ahí|luego|después|posteriormente|asimismo|igualmente|previamente|antes|el|la|en|por|ese|este|esa|esta|mismo|misma|y|más|tarde|tiene|tenía|hará|va|a
  `,
  verbAlone: `
    fue|fueron|charl*|desayun*|platic*|cen*|despach*|comparti*|recorr*|delibera*|departi*|recib*|se|manten*|mantuv*|sost*|convers*|dialog*|almorz*|almuerz*|cenó|cenará|cenarán|habló|hablará|hablarán|intercambi*|analiz*|particip*|asist*|copresid*|presid*|inaugur*|viaj*|visit*|lleg*|arrib*|parti*|firm*|suscrib*|sesiona*|sesionó|selló|sellaron
  `,
  reflexive: 'se',
  pastVerb: '',
  perfectAuxiliary: '',
  across: 'por',
  beginsNow: '',
};
