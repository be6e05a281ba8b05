package io.zhijia.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** What a look into the database tells about its health. */
public final class Examination implements AutoCloseable {

    /** A file that a row names. */
    public record NamedFile(String union, String name, String sha256) {}

    private final Connection connection;
    private final ModuleMigrations migrations;

    Examination(Connection connection, ModuleMigrations migrations) {
        this.connection = connection;
        this.migrations = migrations;
    }

    public String version() throws SQLException {
        return connection.getMetaData().getDatabaseProductVersion();
    }

    /** Whether it loses nothing it has acknowledged: on some machines somebody turns this off to be faster. */
    public boolean isDurable() throws SQLException {
        return number("""
                select count(*) from pg_settings
                where name in ('fsync', 'synchronous_commit', 'full_page_writes') and setting = 'off'
                """) == 0;
    }

    /** Modules whose tables are not as this program expects them. */
    public List<String> unmigrated() {
        return migrations.unfinished();
    }

    /** How far the clock of the database is ahead of ours. */
    public Duration clockAhead() throws SQLException {
        try (var sql = connection.createStatement();
                var row = sql.executeQuery("select clock_timestamp()")) {
            row.next();
            return Duration.between(
                    Instant.now(), row.getObject(1, OffsetDateTime.class).toInstant());
        }
    }

    /** When the schema last changed: it cannot be earlier now. */
    public Instant lastMigrated() throws SQLException {
        var latest = Instant.EPOCH;
        for (var module : ModuleMigrations.modules()) {
            if (exists(module + ".flyway_schema_history")) {
                try (var sql = connection.createStatement();
                        var row = sql.executeQuery("select max(installed_on)::timestamptz from " + Table.quoted(module)
                                + ".flyway_schema_history")) {
                    row.next();
                    var migrated = row.getObject(1, OffsetDateTime.class);
                    latest = migrated == null || migrated.toInstant().isBefore(latest) ? latest : migrated.toInstant();
                }
            }
        }
        return latest;
    }

    /** Announcements some listener has not dealt with for ten minutes. */
    public long unheard() throws SQLException {
        return !exists("database.event_publication") ? 0 : number("""
                        select count(*) from database.event_publication
                        where completion_date is null and publication_date < now() - interval '10 minutes'
                        """);
    }

    /** Jobs whose last attempts all failed. */
    public long failingJobs() throws SQLException {
        return !exists("jobs.scheduled_tasks")
                ? 0
                : number("select count(*) from jobs.scheduled_tasks where consecutive_failures > 0");
    }

    public List<NamedFile> namedFiles() throws SQLException {
        var named = new ArrayList<NamedFile>();
        if (exists("document.attachment")) {
            try (var sql = connection.createStatement();
                    var row = sql.executeQuery("select union_id, name, sha256 from document.attachment")) {
                while (row.next()) {
                    named.add(new NamedFile(row.getString(1), row.getString(2), row.getString(3)));
                }
            }
        }
        return named;
    }

    /** Marks of the keys without which some sealed field would not open. */
    public List<String> keysInUse() throws SQLException {
        return texts("privacy.data_key", "select distinct wrapped_by from privacy.data_key order by 1");
    }

    /** How many lines the logs of all unions have. */
    public long logged() throws SQLException {
        return exists("privacy.audit_entry") ? number("select count(*) from privacy.audit_entry") : 0;
    }

    /** The first line of each log that is not what it was, or the end of a log that has been cut off. */
    public List<String> brokenLogs() throws SQLException {
        return texts("privacy.audit_entry", """
                select union_id || ' #' || min(number) from (
                    select union_id, number,
                           lag(number, 1, 0::bigint) over log + 1 = number and lag(hash, 1, '') over log = previous
                               and privacy.line_hash(e) = hash as whole
                    from privacy.audit_entry e window log as (partition by union_id order by number)
                    union all
                    select union_id, number, false from privacy.audit_end t where not exists (
                        select from privacy.audit_entry e
                        where e.union_id = t.union_id and e.number = t.number and e.hash = t.hash) and number > 0) line
                where not whole group by union_id
                """);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private List<String> texts(String table, String query) throws SQLException {
        var texts = new ArrayList<String>();
        if (exists(table)) {
            try (var sql = connection.createStatement();
                    var row = sql.executeQuery(query)) {
                while (row.next()) {
                    texts.add(row.getString(1));
                }
            }
        }
        return texts;
    }

    private boolean exists(String table) throws SQLException {
        return number("select count(*) from pg_class where oid = to_regclass('" + table + "')") > 0;
    }

    private long number(String query) throws SQLException {
        try (var sql = connection.createStatement();
                var row = sql.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
