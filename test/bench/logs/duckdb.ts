import { createRequire } from "node:module";

interface Result {
  getRows(): readonly (readonly unknown[])[];
}

interface Appender {
  appendDataChunk(chunk: unknown): void;
  closeSync(): void;
}

interface Connection {
  runAndReadAll(query: string): Promise<Result>;
  run(query: string): Promise<unknown>;
  createAppender(table: string): Promise<Appender>;
}

/** As much of the package as is used: it is installed by the command that runs the benches alone. */
interface Package {
  readonly INTEGER: unknown;
  readonly DOUBLE: unknown;
  readonly DuckDBInstance: {
    create(
      path: string,
      options: Readonly<Record<string, string>>,
    ): Promise<{ connect(): Promise<Connection> }>;
  };
  readonly DuckDBDataChunk: {
    create(types: readonly unknown[]): { setColumns(columns: readonly unknown[][]): void };
  };
}

type Column = Uint32Array | Float64Array;

const CHUNK = 2_048;

/** A DuckDB of its own, in memory and with one thread. */
export class DuckDb {
  private constructor(
    private readonly duckdb: Package,
    private readonly connection: Connection,
    readonly version: string,
  ) {}

  static async open(): Promise<DuckDb> {
    const duckdb = createRequire(__filename)("@duckdb/node-api") as Package;
    const instance = await duckdb.DuckDBInstance.create(":memory:", { threads: "1" });
    const connection = await instance.connect();
    const rows = (await connection.runAndReadAll("SELECT version()")).getRows();
    return new DuckDb(duckdb, connection, `DuckDB ${String(rows[0]?.[0])}, one thread`);
  }

  /** Fills a table: whole numbers from a Uint32Array, others from a Float64Array. */
  async fill(table: string, columns: Readonly<Record<string, Column>>): Promise<void> {
    const { INTEGER, DOUBLE, DuckDBDataChunk } = this.duckdb;
    const names = Object.keys(columns);
    const values = Object.values(columns);
    const isWhole = values.map((column) => column instanceof Uint32Array);
    const types = isWhole.map((whole) => (whole ? INTEGER : DOUBLE));
    const definitions = names.map((name, at) => `${name} ${isWhole[at] ? "INTEGER" : "DOUBLE"}`);
    await this.connection.run(`CREATE TABLE ${table} (${definitions.join(", ")})`);
    const appender = await this.connection.createAppender(table);
    const rows = values[0]?.length ?? 0;
    for (let first = 0; first < rows; first += CHUNK) {
      const chunk = DuckDBDataChunk.create(types);
      chunk.setColumns(values.map((column) => Array.from(column.subarray(first, first + CHUNK))));
      appender.appendDataChunk(chunk);
    }
    appender.closeSync();
  }

  async run(query: string): Promise<void> {
    await this.connection.run(query);
  }

  /** The whole numbers that a query answers, row by row. */
  async counts(query: string): Promise<number[][]> {
    const rows = (await this.connection.runAndReadAll(query)).getRows();
    return rows.map((cells) => cells.map(Number));
  }
}
