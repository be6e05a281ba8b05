package io.zhijia.database;

import io.zhijia.refusal.Refusal;
import io.zhijia.tenancy.UnionId;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.SortedMap;
import org.flywaydb.core.Flyway;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * The database as its owner, for one command: the one that serves, the one given, or else our own, started for as long
 * as the command lasts.
 */
public final class Maintenance implements AutoCloseable {

    private final DatabaseServer server;
    private final Database database;

    private Maintenance(DatabaseServer server) {
        this.server = server;
        this.database = server.database();
    }

    /**
     * The database of an installation that has one.
     *
     * @param words settings as on the command line of the server
     */
    public static Maintenance of(List<String> words) throws IOException {
        var settings = settings(words);
        var isOurs = settings.given() == null;
        Refusal.refuseIf(
                isOurs && !Files.exists(settings.home().resolve("data")),
                DatabaseRefusal.NOTHING_HERE,
                settings.home());
        try {
            return new Maintenance(DatabaseServer.start(settings));
        } catch (Refusal refusal) {
            if (refusal.reason() != DatabaseRefusal.HOME_IN_USE) {
                throw refusal;
            }
            var running = PostgresFolder.inUse(settings.home(), settings.port());
            return new Maintenance(() -> running);
        }
    }

    /** As {@link #of}, for a home that has no data yet. */
    public static Maintenance ofNew(List<String> words) throws IOException {
        return new Maintenance(DatabaseServer.start(settings(words)));
    }

    /** The database of the program that serves, which goes on when this is closed. */
    static Maintenance ofServing(Database database) {
        return new Maintenance(() -> database);
    }

    private static DatabaseSettings settings(List<String> words) {
        return settings(words, "zhijia.database", DatabaseSettings.class);
    }

    /** A group of settings for this installation. */
    public static <T> T settings(List<String> words, String prefix, Class<T> type) {
        return Binder.get(environment(words)).bind(prefix, type).get();
    }

    /** What a setting is for this installation. */
    public static String setting(List<String> words, String name) {
        return environment(words).getRequiredProperty(name);
    }

    private static StandardEnvironment environment(List<String> words) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new SimpleCommandLinePropertySource(words.toArray(String[]::new)));
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        return environment;
    }

    public Snapshot snapshot() throws SQLException {
        return new Snapshot(connection());
    }

    public UnionRows unionRows(UnionId union) throws SQLException {
        return new UnionRows(connection(), union);
    }

    public UnionIntake unionIntake(UnionId union) throws SQLException {
        return new UnionIntake(connection(), union);
    }

    public Refill refill() throws SQLException {
        return new Refill(connection());
    }

    public Examination examination() throws SQLException {
        return new Examination(connection(), migrations());
    }

    public WrappedKeys wrappedKeys() throws SQLException {
        return new WrappedKeys(connection());
    }

    /** Makes the tables as they were at those versions; none older, none newer. */
    public void migrateTo(SortedMap<String, String> schemas) {
        migrations().runTo(schemas);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private ModuleMigrations migrations() {
        var owner = database.owner();
        return new ModuleMigrations(
                Flyway.configure().dataSource(database.url(), owner.name(), owner.password()),
                database.app().name());
    }

    private Connection connection() throws SQLException {
        var owner = database.owner();
        return DriverManager.getConnection(database.url(), owner.name(), owner.password());
    }
}
