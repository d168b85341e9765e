import type { SaxesTagPlain } from 'saxes';
import { XmlGroups } from './xml-groups.ts';
import { actionOf, dimensionTest, isNull, MEASURE, UnreadableMessage, type Action, type Batch } from './source-observation.ts';

type Components = Record<string, string>;
/** Unprefixed XML attributes of a structure-specific element that are not components. */
const RESERVED = new Set(['action', 'structureRef', 'setID', 'dataScope']);

/** Gathers observations from the elements of the data sets of a message, in the order they come. */
export class XmlDataSet {
  private batch: Batch = [];
  private readonly file: string;
  private readonly isDimension: (id: string) => boolean;
  private timeDimension = 'TIME_PERIOD';
  private action: Action = 'information';
  private seriesAction: Action | undefined;
  private obsAction: Action | undefined;
  private groups = new XmlGroups();
  /** Whether the data set has given an observation: groups that come later cannot be attached to it. */
  private begun = false;
  private whole: Components = {};
  private series: Components = {};
  private group: Components = {};
  private groupKey: Components = {};
  private obs: Components = {};
  private row = 0;
  private place: 'outside' | 'dataset' | 'group' | 'series' | 'obs' = 'outside';
  private inSeries = false;
  private inGroup = false;
  /** Where <Value> children go: to a key, to attributes. */
  private values: Components | undefined;
  private inKey = false;
  private component: string | undefined;
  private said = '';
  private listening = false;
  /** In the generic form components are elements, and no XML attribute is one. */
  generic = false;

  constructor(file: string, dimensions: readonly string[] | undefined) {
    this.file = file;
    this.isDimension = dimensionTest(dimensions);
  }

  take(): Batch {
    const batch = this.batch;
    this.batch = [];
    return batch;
  }

  open(tag: SaxesTagPlain, line: number): void {
    const name = tag.name.slice(tag.name.indexOf(':') + 1);
    const given = tag.attributes;
    if (this.place === 'outside') {
      if (name === 'DataSet') this.openDataSet(given);
      else if (name === 'Structure') this.timeDimension = this.named(given['dimensionAtObservation']);
      return;
    }
    switch (name) {
      case 'Group': case 'Atts': return this.openGroup(given, line);
      case 'Series': return this.openSeries(given);
      case 'Obs': return this.openObs(given, line);
      case 'SeriesKey': case 'ObsKey': case 'GroupKey': case 'Attributes':
        this.inKey = name === 'GroupKey';
        this.values = this.current();
        return;
      case 'Comp': this.component = given['id']; return;
      case 'Value': return this.openValue(given);
      case 'ObsDimension': this.obs[given['id'] ?? this.timeDimension] = given['value'] ?? ''; return;
      case 'ObsValue': this.obs[MEASURE] = given['value'] ?? ''; return;
      case 'Time': this.listening = true; this.said = ''; return;
      default:
    }
  }

  text(text: string): void {
    if (this.listening) this.said += text;
  }

  close(name: string): void {
    switch (name) {
      case 'DataSet': this.place = 'outside'; return;
      case 'Group': case 'Atts': if (this.inGroup) this.closeGroup(); return;
      case 'Series': this.inSeries = false; this.series = {}; this.seriesAction = undefined; this.place = 'dataset'; return;
      case 'Obs': return this.closeObs();
      case 'SeriesKey': case 'ObsKey': case 'GroupKey': case 'Attributes': this.values = undefined; this.inKey = false; return;
      case 'Comp': this.component = undefined; return;
      case 'Value': return this.closeValue();
      case 'Time': this.obs['TIME_PERIOD'] = this.said.trim(); this.listening = false; return;
      default:
    }
  }

  private named = (dimension: string | undefined): string => (dimension === undefined || dimension === 'AllDimensions' ? 'TIME_PERIOD' : dimension);

  private openDataSet(given: Components): void {
    const action = actionOf(given['action'] ?? given['ss:action']);
    if (action === undefined) throw new UnreadableMessage(1, `"${given['action'] ?? given['ss:action']}" is not an action`);
    this.action = action;
    this.place = 'dataset';
    this.groups = new XmlGroups();
    this.begun = false;
    this.whole = this.componentsOf(given);
  }

  private openGroup(given: Components, line: number): void {
    this.row = line;
    this.inGroup = true;
    this.place = 'group';
    this.groupKey = {};
    this.group = {};
    for (const [id, value] of Object.entries(this.componentsOf(given))) (this.isDimension(id) ? this.groupKey : this.group)[id] = value;
  }

  private closeGroup(): void {
    this.inGroup = false;
    this.groups.add(this.groupKey, this.group);
    if (this.begun) this.batch.push({ file: this.file, row: this.row, field: '', reason: `the group ${JSON.stringify(this.groupKey)} stands after observations, which are read without its attributes` });
    this.place = 'dataset';
  }

  private openSeries(given: Components): void {
    this.inSeries = true;
    this.place = 'series';
    this.series = this.componentsOf(given);
    this.seriesAction = ownAction(given);
  }

  private openObs(given: Components, line: number): void {
    this.place = 'obs';
    this.row = line;
    this.obs = this.componentsOf(given);
    this.obsAction = ownAction(given);
  }

  /** The XML attributes that are components: not prefixed (`xsi:type`, `ss:structureRef`, `xmlns:…`), not of the format. */
  private componentsOf(given: Components): Components {
    const components: Components = {};
    if (!this.generic) for (const name in given) if (!name.includes(':') && name !== 'xmlns' && !RESERVED.has(name)) components[name] = given[name]!;
    return components;
  }

  /** The element whose components are being read. */
  private current(): Components {
    if (this.place === 'group') return this.inKey ? this.groupKey : this.group;
    return this.place === 'obs' ? this.obs : this.place === 'series' ? this.series : this.whole;
  }

  /** <Value id= value=> of the generic form (`concept` in 2.0), or <Value>text</Value> of a multi-valued component. */
  private openValue(given: Components): void {
    const id = given['id'] ?? given['concept'];
    if (this.values !== undefined && id !== undefined) this.values[id] = given['value'] ?? '';
    else if (this.component !== undefined) {
      this.listening = true;
      this.said = '';
    }
  }

  private closeValue(): void {
    if (!this.listening || this.component === undefined) return;
    const into = this.current();
    const before = into[this.component];
    into[this.component] = before === undefined ? this.said.trim() : `${before}; ${this.said.trim()}`;
    this.listening = false;
  }

  private closeObs(): void {
    const dimensions: Components = {};
    const attributes: Components = {};
    let value: string | null = null;
    for (const level of [this.whole, this.series, this.obs]) {
      for (const id in level) {
        const text = level[id]!;
        if (isNull(text)) continue;
        if (id === MEASURE) value = text;
        else if (level !== this.whole && this.isDimension(id)) dimensions[id] = text; // no dimension stands on a data set's element
        else attributes[id] = text;
      }
    }
    this.groups.attach(dimensions, attributes);
    this.begun = true;
    this.batch.push({ row: this.row, dimensions, attributes, value, action: this.obsAction ?? this.seriesAction ?? this.action });
    this.place = this.inSeries ? 'series' : 'dataset';
    this.obs = {};
  }
}

const ownAction = (given: Components): Action | undefined => (given['action'] === undefined && given['ss:action'] === undefined ? undefined : actionOf(given['action'] ?? given['ss:action']));
