package io.zhijia.database;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/** Whether the database answers. */
@Component
public class Pulse {

    private static final int PATIENCE_SECONDS = 2;
    private final DataSource dataSource;

    Pulse(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    public boolean beats() {
        try (var connection = dataSource.getConnection()) {
            return connection.isValid(PATIENCE_SECONDS);
        } catch (SQLException silent) {
            return false;
        }
    }
}
