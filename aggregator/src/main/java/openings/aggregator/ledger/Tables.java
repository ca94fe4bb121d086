package openings.aggregator.ledger;

/** The tables of the ledger. */
final class Tables {
    static final String POSTING_COLUMNS = """
            key VARCHAR PRIMARY KEY, source VARCHAR NOT NULL, described TIMESTAMP NOT NULL,
            title VARCHAR NOT NULL, employer VARCHAR NOT NULL, place VARCHAR NOT NULL,
            isco VARCHAR NOT NULL, nuts VARCHAR NOT NULL, nace VARCHAR NOT NULL, abroad BOOLEAN NOT NULL,
            versions VARCHAR NOT NULL,
            language VARCHAR NOT NULL, openings INTEGER NOT NULL, openings_stated BOOLEAN NOT NULL,
            agency BOOLEAN NOT NULL, date_posted TIMESTAMP, valid_through TIMESTAMP,
            words INTEGER NOT NULL, digest BIGINT NOT NULL, signature VARCHAR NOT NULL, fields INTEGER NOT NULL
            """;

    static final String SPELL_COLUMNS = """
            key VARCHAR NOT NULL, first_seen TIMESTAMP NOT NULL, last_seen TIMESTAMP NOT NULL,
            gone TIMESTAMP, reason VARCHAR, PRIMARY KEY (key, first_seen)
            """;

    private static final String SOURCE_COLUMNS = """
            id VARCHAR PRIMARY KEY, name VARCHAR NOT NULL, type VARCHAR NOT NULL, country VARCHAR NOT NULL,
            languages VARCHAR NOT NULL, home VARCHAR NOT NULL
            """;

    /** What an empty ledger is made with. */
    static final String[] DURABLE = {
        "CREATE TABLE IF NOT EXISTS posting (" + POSTING_COLUMNS + ")",
        "CREATE TABLE IF NOT EXISTS spell (" + SPELL_COLUMNS + ")",
        "CREATE TABLE IF NOT EXISTS source (" + SOURCE_COLUMNS + ")"
    };

    /** Where a batch is gathered; of this connection only. */
    static final String[] TEMPORARY = {
        "CREATE TEMP TABLE asked (key VARCHAR NOT NULL)",
        "CREATE TEMP TABLE posting_batch (" + POSTING_COLUMNS.replace("PRIMARY KEY", "NOT NULL") + ")",
        "CREATE TEMP TABLE spell_batch (" + SPELL_COLUMNS.replace(", PRIMARY KEY (key, first_seen)", "") + ")"
    };

    static final String KNOWN = """
            SELECT a.key, epoch_us(p.described) AS described, epoch_us(s.first_seen) AS first_seen,
                   epoch_us(s.last_seen) AS last_seen, epoch_us(s.gone) AS gone, s.reason
            FROM asked a LEFT JOIN posting p ON p.key = a.key LEFT JOIN spell s ON s.key = a.key
            ORDER BY a.key, s.first_seen
            """;

    static final String UPSERT_POSTINGS = "INSERT OR REPLACE INTO posting SELECT * FROM posting_batch";

    static final String UPSERT_SPELLS = """
            INSERT INTO spell SELECT * FROM spell_batch
            ON CONFLICT DO UPDATE SET last_seen = excluded.last_seen, gone = excluded.gone, reason = excluded.reason
            """;

    static final String RECORDED = """
            SELECT p.*, epoch_us(date_posted) AS posted_us, epoch_us(valid_through) AS through_us,
                   epoch_us(s.first_seen) AS first_us, epoch_us(s.last_seen) AS last_us, epoch_us(s.gone) AS gone_us,
                   s.reason
            FROM posting p JOIN spell s ON s.key = p.key
            ORDER BY p.key, s.first_seen
            """;

    /** How many advertisements of each source have what. */
    static final String COUNTS = """
            SELECT s.id, count(p.key) AS postings, count_if(p.title <> '') AS titles,
                   count_if(p.employer <> '') AS employers, count_if(p.place <> '') AS places,
                   count_if(p.nuts <> '' AND p.nuts[1] <> '?') AS regions,
                   count_if(p.isco <> '' AND p.isco[1] <> '?') AS occupations
            FROM source s LEFT JOIN posting p ON p.source = s.id GROUP BY s.id ORDER BY s.id
            """;

    private Tables() {}
}
