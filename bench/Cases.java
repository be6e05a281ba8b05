import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A congress of many: copies the cases of the demo's last call until there are 150, of 60 departments, among 300 delegates,
 * and times the pages and papers that put all of them together.
 *
 * <p>{@code Cases.java seed HOME} or {@code Cases.java measure URL [ROUNDS]}
 */
class Cases {

    private static final int PROPOSALS = 150;
    private static final int DEPARTMENTS = 60;
    private static final int DELEGATES = 300;
    private static final String COPY = "md5(t.%s::text || n)::uuid";
    private static final String OF_THE_LAST_CALL =
            "select p.id, row_number() over (order by p.received_number) - 1 as nth, count(*) over () as of_all"
                    + " from proposal.proposal p join proposal.call c on c.union_id = p.union_id and c.id = p.call"
                    + " where c.title = '上次教代会提案征集' and p.received_number < 1000";
    private static final Pattern CALL = Pattern.compile("href=\"(/proposals/calls/[-0-9a-f]{36})\"[^>]*>\\s*上次教代会提案征集");

    public static void main(String[] arguments) throws Exception {
        if (arguments[0].equals("seed")) {
            seed(Path.of(arguments[1]));
        } else {
            measure(arguments[1], arguments.length > 2 ? Integer.parseInt(arguments[2]) : 21);
        }
    }

    private static void seed(Path home) throws Exception {
        try (var connection = connected(home)) {
            copy(connection, "\"union\".department", "(select * from \"union\".department limit 1) t, generate_series(1, "
                    + DEPARTMENTS + ") n", Map.of("id", department("n"), "name", "'部门' || n"));
            delegates(connection, DELEGATES);
            proposals(connection);
            try (var sql = connection.createStatement()) {
                sql.execute("analyze");
            }
        }
    }

    static Connection connected(Path home) throws IOException, SQLException {
        var postgres = home.resolve("postgres");
        var url = "jdbc:postgresql://127.0.0.1:" + Files.readString(postgres.resolve("port")) + "/zhijia";
        return DriverManager.getConnection(url, "zhijia_owner", Files.readString(postgres.resolve("owner.password")));
    }

    static void delegates(Connection connection, int number) throws SQLException {
        copy(connection, "congress.delegate", "(select * from congress.delegate where part = 'DELEGATE' and until is null and replaces is null limit 1) t,"
                + " (select m.id from membership.member m where m.ended_on is null and not exists"
                + " (select from congress.delegate d where d.union_id = m.union_id and d.member = m.id) order by m.id limit "
                + number + " - (select count(*) from congress.delegate)) n", Map.of("id", "gen_random_uuid()", "member", "n.id"));
    }

    /** With everything that belongs to them; parents before children. */
    private static void proposals(Connection connection) throws SQLException {
        copy(connection, "proposal.proposal", copied("t.id"), Map.of(
                "id", COPY.formatted("id"), "received_number", "1000 + n", "docket_ordinal", "1000 + n"));
        for (var table : belonging(connection)) {
            copy(connection, "proposal." + table, copied("t.proposal"), table.equals("assignment")
                    ? Map.of("proposal", COPY.formatted("proposal"), "department", department("n % " + DEPARTMENTS + " + 1"),
                            "department_name", "'部门' || n % " + DEPARTMENTS + " + 1")
                    : Map.of("proposal", COPY.formatted("proposal")));
        }
    }

    private static String copied(String id) {
        return "%s t, generate_series(1, " + PROPOSALS + ") n, (" + OF_THE_LAST_CALL + ") b where b.id = " + id
                + " and b.nth = n % b.of_all";
    }

    private static String department(String n) {
        return "md5('department' || " + n + ")::uuid";
    }

    private static List<String> belonging(Connection connection) throws SQLException {
        var names = new ArrayList<String>();
        try (var sql = connection.createStatement(); var row = sql.executeQuery(
                "select c.relname from pg_class c join pg_namespace s on s.oid = c.relnamespace"
                        + " join pg_attribute a on a.attrelid = c.oid and a.attname = 'proposal'"
                        + " where s.nspname = 'proposal' and c.relkind = 'r' order by c.relname <> 'assignment', c.relname")) {
            while (row.next()) {
                names.add(row.getString(1));
            }
        }
        return names;
    }

    private static void copy(Connection connection, String table, String from, Map<String, String> differing) throws SQLException {
        var columns = columns(connection, table);
        var values = columns.stream().map(column -> differing.getOrDefault(column, "t." + column)).toList();
        try (var sql = connection.createStatement()) {
            var rows = sql.executeUpdate("insert into %s (%s) select %s from %s".formatted(
                    table, String.join(", ", columns), String.join(", ", values), from.replaceFirst("^%s", table)));
            System.out.println(rows + " rows into " + table);
        }
    }

    private static List<String> columns(Connection connection, String table) throws SQLException {
        var names = new ArrayList<String>();
        try (var sql = connection.createStatement(); var row = sql.executeQuery(
                "select quote_ident(attname) from pg_attribute where attrelid = '" + table
                        + "'::regclass and attnum > 0 and not attisdropped and attgenerated = '' order by attnum")) {
            while (row.next()) {
                names.add(row.getString(1));
            }
        }
        return names;
    }

    private static void measure(String url, int rounds) throws Exception {
        var secretary = new Visitor(url);
        var found = CALL.matcher(secretary.get("/proposals"));
        if (!found.find()) {
            throw new IllegalStateException("The last call is not on the page of proposals");
        }
        var call = found.group(1);
        var figures = "/proposals/figures" + call.replaceFirst(".*/", "/");
        var pages = List.of("/proposals", call, "/proposals/figures", figures + ".docx", call + "/ledger.xlsx",
                call + "/collection.docx", "/proposals/cases", "/proposals/assignments", "/merit", "/inbox", "/congress");
        for (var page : pages) {
            var times = new long[rounds];
            var bytes = 0L;
            for (var round = -3; round < rounds; round++) {
                var begin = System.nanoTime();
                bytes = secretary.download(page);
                if (round >= 0) {
                    times[round] = System.nanoTime() - begin;
                }
            }
            Arrays.sort(times);
            System.out.printf("%s\t%.0f ms, slowest %.0f ms, %d KB%n", page.replaceFirst("[-0-9a-f]{36}", "…"),
                    times[rounds / 2] / 1e6, times[rounds - 1] / 1e6, bytes / 1000);
        }
    }
}
