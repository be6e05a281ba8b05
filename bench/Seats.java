import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Fills the hall of the demo's next sitting: more than three hundred delegates, each with a login of the demo's password, and the sitting is
 * held today. Prints the code that hangs in the hall.
 *
 * <p>{@code Seats.java HOME}
 */
class Seats {

    /** Some of the demo have gone, and some have logins of their own: three hundred phones are left. */
    private static final int DELEGATES = 360;
    private static final String SITTING = "(select s.* from congress.sitting s where s.state = 'PREPARING' and s.number = 4"
            + " order by s.at desc limit 1)";

    public static void main(String[] home) throws Exception {
        try (var connection = Cases.connected(Path.of(home[0]))) {
            Cases.delegates(connection, DELEGATES);
            var logins = changed(connection, "insert into account.login (name, password_hash, home_union, member, state, failures)"
                    + " select 'phone' || row_number() over (order by d.member), l.password_hash, d.union_id, d.member, 'ACTIVE', 0"
                    + " from congress.delegate d join account.login l on l.name = 'lina' and l.home_union = d.union_id"
                    + " join " + SITTING + " s on s.union_id = d.union_id and s.term = d.term"
                    + " where d.part = 'DELEGATE' and d.until is null"
                    + " and not exists (select from account.login k where k.home_union = d.union_id and k.member = d.member)");
            changed(connection, "update congress.sitting t set at = current_date + time '23:30' from " + SITTING
                    + " s where t.union_id = s.union_id and t.id = s.id");
            try (var sql = connection.createStatement();
                    var row = sql.executeQuery("select code from " + SITTING + " s")) {
                row.next();
                System.out.println(logins + "\t" + row.getString(1));
            }
            changed(connection, "analyze");
        }
    }

    private static int changed(Connection connection, String statement) throws SQLException {
        try (var sql = connection.createStatement()) {
            return sql.executeUpdate(statement);
        }
    }
}
