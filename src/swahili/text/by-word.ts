/** A table that is asked for words of any page: it knows its own rows alone, and not what every object knows, like “constructor”. */
export const byWord = <T extends object>(table: T): T => Object.setPrototypeOf(table, null);
