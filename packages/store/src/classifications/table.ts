/** A code list that was imported, and from which file. */
export interface ClassificationTable {
  /** H6, S4, B5. */
  id: string;
  codes: number;
  file: string;
  sha256: string;
  imported_at: string;
}

export interface ClassificationCodeTable {
  list: string;
  code: string;
  /** Place in the order of the list, from 0. */
  position: number;
  parent: string | null;
  level: number;
  leaf: boolean;
  text: string;
  unit: string | null;
  /** EDTF. */
  valid_from: string;
  valid_to: string | null;
}

/** A correlation or conversion table that was imported, and from which file. */
export interface CorrelationTable {
  from_list: string;
  to_list: string;
  pairs: number;
  file: string;
  sha256: string;
  imported_at: string;
}

export interface CorrelationPairTable {
  from_list: string;
  to_list: string;
  /** Place in the order of the table, from 0. */
  position: number;
  from_code: string;
  /** Null where the table gives the code no counterpart. */
  to_code: string | null;
}

export interface ClassificationTables {
  classification: ClassificationTable;
  classification_code: ClassificationCodeTable;
  correlation: CorrelationTable;
  correlation_pair: CorrelationPairTable;
}
