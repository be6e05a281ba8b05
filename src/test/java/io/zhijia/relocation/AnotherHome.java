package io.zhijia.relocation;

import static java.util.stream.Collectors.toMap;

import io.zhijia.database.Maintenance;
import io.zhijia.database.Table;
import io.zhijia.operation.RowsDigest;
import io.zhijia.tenancy.UnionId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import org.springframework.core.env.Environment;

/** An installation somewhere else: a database, a folder for files and a key file of its own. */
record AnotherHome(List<String> words, String url, String owner, String password) {

    private static final String GIVEN = "zhijia.database.given.";

    static AnotherHome founded(Environment ours, Path folder, SortedMap<String, String> schemas)
            throws IOException, SQLException {
        var owner = ours.getRequiredProperty(GIVEN + "owner-name");
        var password = ours.getRequiredProperty(GIVEN + "owner-password");
        var name = "elsewhere" + System.nanoTime();
        var shared = ours.getRequiredProperty(GIVEN + "url");
        try (var connection = DriverManager.getConnection(shared, owner, password);
                var sql = connection.createStatement()) {
            sql.execute("create database " + name);
        }
        var url = shared.replaceAll("/[^/]+$", "/" + name);
        var words = new ArrayList<>(List.of(
                "--" + GIVEN + "url=" + url,
                "--zhijia.home=" + folder,
                "--zhijia.files.home=" + folder.resolve("files"),
                "--zhijia.privacy.key-file=" + folder.resolve("fields.key")));
        for (var same : List.of("owner-name", "owner-password", "app-name", "app-password")) {
            words.add("--" + GIVEN + same + "=" + ours.getRequiredProperty(GIVEN + same));
        }
        var home = new AnotherHome(List.copyOf(words), url, owner, password);
        try (var database = home.database()) {
            database.migrateTo(schemas);
        }
        return home;
    }

    Maintenance database() throws IOException {
        return Maintenance.of(words);
    }

    void execute(String command) throws SQLException {
        try (var connection = DriverManager.getConnection(url, owner, password);
                var sql = connection.createStatement()) {
            sql.execute(command);
        }
    }

    /** What each table holds of a union. */
    static Map<Table, String> digests(Maintenance database, UnionId union) throws IOException, SQLException {
        try (var rows = database.unionRows(union)) {
            return rows.tables().stream().collect(toMap(Function.identity(), table -> {
                var digest = new RowsDigest();
                lines(rows, table).forEach(line -> write(digest, line + "\n"));
                return digest.rows() + " " + digest.digest();
            }));
        }
    }

    static List<String> lines(io.zhijia.database.UnionRows rows, Table table) {
        try {
            var lines = new ArrayList<String>();
            rows.read(table, lines::add);
            return lines;
        } catch (IOException | SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void write(RowsDigest digest, String line) {
        var bytes = line.getBytes(StandardCharsets.UTF_8);
        digest.write(bytes, 0, bytes.length);
    }
}
