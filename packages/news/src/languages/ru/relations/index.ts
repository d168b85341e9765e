import type { RelationTables } from '../../../grammar/relation-tables.ts';
import { amounts } from './amounts.ts';
import { clauses } from './clauses.ts';
import { denials } from './denials.ts';
import { doubts } from './doubts.ts';
import { moods } from './moods.ts';
import { sides } from './sides.ts';
import { topics } from './topics.ts';
import { trade } from './trade.ts';

export const relations: RelationTables = { ...trade, ...topics, ...amounts, ...sides, ...clauses, ...denials, ...doubts, ...moods };
