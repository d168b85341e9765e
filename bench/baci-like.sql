-- A table like CEPII's BACI: yearly flows between 228 countries by subheading of the Harmonized System, 2012 to 2024.
-- Every figure is made up, and always the same: each random number is a hash of a seed and the keys it belongs to.
-- Density says how many of all possible flows there are: 1.2 gives 21,034,147 rows, 0.05 gives 640,765.
-- Shapes: gravity between sizes that fall as ranks do, log-normal noise, comparative advantage by chapter and heading.
create or replace macro unit(h) as ((h >> 11)::double + 0.5) / 9007199254740992.0;
create or replace macro normal(h1, h2) as sqrt(-2 * ln(unit(h1))) * cos(6.283185307179586 * unit(h2));

-- Countries by the numbers BACI gives them, the largest trader first.
create or replace temp table country as
select code::smallint as code, 1.0 / pow(rank + 1.5, 1.15) as size
from (select unnest(codes) as code, generate_subscripts(codes, 1) as rank from (select [
156,842,276,392,251,826,528,410,381,344,699,484,56,757,702,643,124,724,490,784,458,616,764,704,36,76,682,40,752,203,792,360,
579,372,208,348,608,246,642,703,620,710,376,32,152,604,170,414,634,566,818,504,12,586,50,804,300,705,100,554,
398,368,364,233,440,428,191,688,31,112,365,24,148,214,188,320,222,340,558,591,192,388,780,44,52,84,328,740,
218,68,600,858,862,404,834,800,646,108,231,232,262,706,729,728,434,788,400,422,760,275,887,512,48,196,470,352,442,
499,807,8,70,498,268,51,795,860,762,417,496,408,104,116,418,626,96,446,462,144,524,64,4,180,178,120,140,226,266,678,
132,270,324,624,384,430,466,478,562,625,686,694,768,854,204,288,894,716,454,508,516,426,748,72,450,480,690,174,175,
184,242,258,296,316,520,540,548,570,574,580,583,584,585,598,772,776,798,882,876,90,
20,292,304,234,674,831,533,535,531,534,60,136,212,308,659,662,670,28,92,796,500,660,654,238,239,86,162,166,260,612] as codes));

-- 96 chapters (there is no 77), with about as many headings as the real ones have, and some 5,000 subheadings.
create or replace temp table chapter as
select ch::int as ch, case ch when 84 then 85 when 85 then 47 when 29 then 42 when 73 then 26 when 28 then 50 when 62 then 17 when 61 then 17
  when 90 then 32 when 39 then 26 when 87 then 16 when 72 then 29 when 3 then 8 when 27 then 16 when 30 then 6 when 48 then 22
  else 5 + (hash(7, ch, 1) % 11)::int end as headings
from range(1, 98) t(ch) where ch <> 77;
create or replace temp table heading as
select ch * 100 + h as hs4, ch, 1 + floor(-3.95 * ln(unit(hash(7, ch, h, 2))))::int as subheadings
from chapter, range(1, 100) r(h) where h <= headings;
create or replace temp table product as
select hs4 * 100 + s * 10 as hs6, hs4, ch,
  exp(1.5 * normal(hash(11, hs4, s), hash(12, hs4, s))) * case when ch in (27, 84, 85, 87, 30, 90, 39, 72) then 3.0 else 1.0 end as size,
  exp(1.3 * normal(hash(13, hs4, s), hash(14, hs4, s))) * case when ch < 28 then 3 when ch in (71, 30, 85, 90, 91) then 0.02 else 0.4 end as tons
from heading, range(1, 10) r(s) where s <= least(subheadings, 9);

create or replace temp table pair as
select e.code as i, m.code as j, e.size * m.size * exp(1.0 * normal(hash(21, e.code, m.code), hash(22, e.code, m.code))) as gravity
from country e, country m where e.code <> m.code;
create or replace temp table advantage as
select c.code as i, p.hs6 as k, p.tons, p.size * exp(0.8 * normal(hash(31, c.code, p.ch), hash(32, c.code, p.ch)) + 1.0 * normal(hash(33, c.code, p.hs4), hash(34, c.code, p.hs4))) as strength
from country c, product p;

-- Flows that exist in some year; what is likely is also traded in more of the years.
create or replace temp table flow as
select pair.i, pair.j, a.k, a.tons, pair.gravity * a.strength as size, least(1.0, getvariable('density') * pow(pair.gravity * a.strength, 0.62)) as likely
from pair join advantage a on pair.i = a.i
where unit(hash(41, pair.i, pair.j, a.k)) < least(1.0, getvariable('density') * pow(pair.gravity * a.strength, 0.62));
create or replace table trade as
select y::smallint as t, i, j, k::integer as k, v::decimal(18, 3) as v,
  case when unit(hash(54, i, j, k, y)) < 0.08 then null else (v * tons * exp(0.3 * normal(hash(55, i, j, k, y), hash(56, i, j, k, y))))::decimal(18, 3) end as q
from (
  select i, j, k, tons, y, greatest(0.001, pow(size, 0.85) * 7.0e3
    * exp(1.6 * normal(hash(51, i, j, k), hash(52, i, j, k)) + 0.45 * normal(hash(53, i, j, k, y), hash(57, i, j, k, y)))
    * (1 + 0.035 * (y - 2012)) * case y when 2015 then 0.88 when 2016 then 0.86 when 2020 then 0.92 when 2022 then 1.12 else 1 end) as v
  from flow, range(2012, 2025) r(y)
  where unit(hash(61, i, j, k, y)) < 0.30 + 0.65 * pow(likely, 0.3));
