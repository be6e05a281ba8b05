package io.zhijia.database;

import java.io.IOException;

/** Where our database is served from for as long as we run: a PostgreSQL of our own, or one run by someone else. */
interface DatabaseServer extends AutoCloseable {

    Database database();

    @Override
    default void close() throws IOException {
        // one run by someone else goes on
    }

    /** Asked at each start, not when the program is built: the operator's settings decide. */
    static DatabaseServer start(DatabaseSettings settings) throws IOException {
        var given = settings.given();
        return given == null ? EmbeddedPostgres.start(settings.home(), settings.port()) : given::database;
    }
}
