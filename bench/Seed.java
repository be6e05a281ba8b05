import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Makes a demo union large: copies one row of a table many times, each with an id of its own and what else must differ.
 * Columns that are not named keep the value of the row copied, so new columns need no change here.
 */
class Seed {

    record Copies(String table, int number, Map<String, String> differing) {}

    private static final List<Copies> ALL = List.of(
            new Copies("identity.person", 10_000, Map.of("name", "'张' || chr(19968 + n % 5000)", "number", "'B' || n")),
            new Copies(
                    "membership.member",
                    10_000,
                    Map.of(
                            "name", "'张' || chr(19968 + n % 5000)",
                            "number", "'B' || n",
                            "born", "date '1967-01-01' + n % 12000",
                            "joined_on", "date '2000-01-01' + n % 9000",
                            "retired_on", "null",
                            "reserved_on", "null",
                            "ended_on", "null",
                            "ended_how", "null",
                            "merged_into", "null")),
            new Copies(
                    "archive.record_entry",
                    100_000,
                    Map.of(
                            "source", "'bench/' || n",
                            "what", "'开展第 ' || n || ' 次活动' || case when n % 50 = 0 then '：实验楼' else '' end",
                            "done_on", "current_date - n % 365")),
            new Copies(
                    "planning.plan_item",
                    600,
                    Map.of(
                            "title", "'事项 ' || n",
                            "begins", "date_trunc('year', current_date)::date + n % 360",
                            "ends", "date_trunc('year', current_date)::date + n % 360 + 3")));

    public static void main(String[] home) throws Exception {
        var postgres = Path.of(home[0], "postgres");
        var url = "jdbc:postgresql://127.0.0.1:" + Files.readString(postgres.resolve("port")) + "/zhijia";
        var password = Files.readString(postgres.resolve("owner.password"));
        try (var connection = DriverManager.getConnection(url, "zhijia_owner", password)) {
            for (var copies : ALL) {
                seed(connection, copies);
            }
        }
    }

    private static void seed(Connection connection, Copies copies) {
        try (var sql = connection.createStatement()) {
            sql.execute("analyze " + copies.table());
            System.out.println(sql.executeUpdate(insert(connection, copies)) + " rows into " + copies.table());
            sql.execute("vacuum analyze " + copies.table());
        } catch (SQLException failure) {
            System.out.println("none into " + copies.table() + ": " + failure.getMessage().lines().findFirst().get());
        }
    }

    private static String insert(Connection connection, Copies copies) throws SQLException {
        var columns = columns(connection, copies.table());
        var values = columns.stream()
                .map(column -> column.equals("id") ? "gen_random_uuid()"
                        : copies.differing().getOrDefault(column, "t." + column))
                .toList();
        return "insert into %s (%s) select %s from (select * from %s limit 1) t, generate_series(1, %d) n".formatted(
                copies.table(), String.join(", ", columns), String.join(", ", values), copies.table(), copies.number());
    }

    private static List<String> columns(Connection connection, String table) throws SQLException {
        var names = new ArrayList<String>();
        try (var sql = connection.createStatement();
                var row = sql.executeQuery("select quote_ident(attname) from pg_attribute where attrelid = '" + table
                        + "'::regclass and attnum > 0 and not attisdropped and attgenerated = '' order by attnum")) {
            while (row.next()) {
                names.add(row.getString(1));
            }
        }
        return names;
    }
}
