import type { Table } from '../../grammar/table.ts';

export const goods: Table = {
  '1001': 'trigo',
  '10': 'cereales; cereal',
  '1003': 'cebada',
  '1005': 'maíz',
  '1006': 'arroz',
  '0805': 'cítricos; naranjas; mandarinas; limones; limón; agrios',
  '0702': 'tomate|tomates',
  '07': 'hortalizas; verduras; verdura; legumbres; papas; patatas; ajo|ajos; cebolla|cebollas; pimiento|pimientos',
  '08': 'frutas; fruta; uva|uvas; cerezas; cereza; almendra|almendras; melones; sandías; manzanas; kiwi|kiwis; peras',
  '0803': 'banano|bananos|banana|bananas; plátano|plátanos',
  '0804': 'dátiles; aguacate|aguacates; palta|paltas; mango|mangos; piña|piñas',
  '0810': 'fresas; frutos rojos; arándanos; frambuesas',
  '26': 'minerales; productos mineros; productos de la minería; productos de minas; mineral; mineral de hierro; litio; zinc; plomo',
  '03': `
    pescado|pescados; productos del mar; productos pesqueros; productos de la pesca; sardinas; marisco|mariscos; camarón|camarones; langostinos; atún;
    salmón; pulpo; merluza
  `,
  '02': 'carne|carnes; porcino; carne de cerdo; carne de vacuno|res|pollo|ave|aves; pollo; cerdo; vacuno; jamón',
  '04': 'queso|quesos; lácteos; productos lácteos; leche en polvo; miel',
  '01': 'ganado; ganado en pie; animales vivos',
  '12': 'soja; soya; girasol; colza; oleaginosas; cacahuete|maní',
  '0901': 'café',
  '0902': 'té',
  '1801': 'cacao',
  '17': 'azúcar',
  '1509': 'aceite de oliva',
  '1512': 'aceite de girasol',
  '2204': 'vino|vinos; cava',
  '2208': 'tequila; ron; licores; bebidas espirituosas; destilados',
  '0603': 'flores',
  '2510': 'fosfato|fosfatos',
  '31': 'fertilizantes; abonos',
  '2701': 'carbón',
  '2603': 'cobre',
  '2709': 'crudo; petróleo',
  '2710': 'diésel; gasóleo; combustible|combustibles; gasolina',
  '2711': 'gas natural; gas; GNL',
  '27': 'no? petrolera|petroleras|petrolero|petroleros; energía; productos energéticos; energético|energéticos',
  '33': 'cosméticos; perfumes; cosmética',
  '71': 'oro; plata; joyas; diamantes',
  '30': 'medicamentos; productos farmacéuticos; farmacéutic*',
  '39': 'plásticos',
  '44': 'madera',
  '50': 'textil|textiles',
  '61': 'ropa; confección; prendas',
  '64': 'calzado',
  '72': 'acero; hierro',
  '76': 'aluminio',
  '84': 'maquinaria; máquinas',
  '85': 'electrónica; semiconductores; cables; material eléctrico',
  '87': 'automóvil|automóviles; coches; vehículos; automoción; autos',
  '88': 'aeronáutica; aviones',
  '93': 'armas',
  '01-24': 'productos agrícolas; agroalimentari*; alimentos; agrícolas; hortofrutícol*',
  '': `
    de uso intermedio; de consumo|capital; productos|bienes acabados? de consumo|equipo; bienes de equipo; semiproductos;
    productos semielaborados|brutos|energéticos|alimenticios; bienes; mercancías; productos; servicios; materias primas; semimanufacturas;
    manufacturas; bienes de consumo; productos industriales; bienes de capital; bienes intermedios; bienes de consumo duradero; productos básicos;
    productos de la industria; manufacturas de origen industrial|agropecuario; industria automotriz|textil|química|alimentaria
  `,
};
