import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Makes the register of a demo union as large as wished, by copying the people of its register with ids and staff numbers of their
 * own: entry, facts, placements, standing and all pieces by which one is found. {@code Crowd.java HOME MEMBERS}
 */
class Crowd {

    private static final String COPIES = """
            create temporary table copy as
            select m.union_id, m.id as original, gen_random_uuid() as id, (100000 + row_number() over ())::text as number
            from membership.member m, generate_series(1, %d) n
            where m.merged_into is null and m.ended_on is null
            limit %d
            """;

    private static final String PIECES = """
            insert into membership.search_part
            select c.union_id, s.part, c.id from copy c
            join membership.search_part s on s.union_id = c.union_id and s.member = c.original
            where s.part !~ '^[0-9]'
            union
            select c.union_id, left(c.number, n), c.id from copy c, generate_series(1, 6) n
            """;

    /** A table whose rows are a person's, and the column that says whose. */
    private record Owned(String table, String person) {}

    private static final List<Owned> ALL = List.of(
            new Owned("identity.person", "id"),
            new Owned("membership.member", "id"),
            new Owned("membership.fact", "member"),
            new Owned("membership.placement", "member"),
            new Owned("membership.standing", "member"));

    public static void main(String[] arguments) throws Exception {
        var postgres = Path.of(arguments[0], "postgres");
        var wanted = Integer.parseInt(arguments[1]);
        var url = "jdbc:postgresql://127.0.0.1:" + Files.readString(postgres.resolve("port")).strip() + "/zhijia";
        var password = Files.readString(postgres.resolve("owner.password")).strip();
        try (var connection = DriverManager.getConnection(url, "zhijia_owner", password); var sql = connection.createStatement()) {
            var present = present(sql);
            var missing = Math.max(0, wanted - present);
            sql.execute(COPIES.formatted(missing / present + 1, missing));
            sql.execute("analyze copy");
            for (var owned : ALL) {
                sql.execute(insert(sql, owned));
            }
            sql.execute(PIECES);
            sql.execute("vacuum analyze");
            System.out.println(missing + " people more, " + wanted + " in all");
        }
    }

    private static int present(Statement sql) throws SQLException {
        try (var row = sql.executeQuery("select count(*) from membership.member where merged_into is null and ended_on is null")) {
            row.next();
            return row.getInt(1);
        }
    }

    private static String insert(Statement sql, Owned owned) throws SQLException {
        var columns = new LinkedHashMap<String, String>();
        try (var row = sql.executeQuery("select quote_ident(attname) from pg_attribute where attrelid = '" + owned.table()
                + "'::regclass and attnum > 0 and not attisdropped and attgenerated = '' order by attnum")) {
            while (row.next()) {
                var column = row.getString(1);
                columns.put(column, column.equals(owned.person()) ? "c.id"
                        : column.equals("number") ? "c.number"
                        : column.equals("id") ? "gen_random_uuid()" : "t." + column);
            }
        }
        return "insert into %s (%s) select %s from copy c join %1$s t on t.union_id = c.union_id and t.%s = c.original"
                .formatted(owned.table(), String.join(", ", columns.keySet()), String.join(", ", columns.values()), owned.person());
    }
}
