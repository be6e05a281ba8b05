package io.zhijia.database;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;

/** The keys of all unions, each wrapped by a key of the operator's; all are wrapped anew, or none. */
public final class WrappedKeys implements AutoCloseable {

    /** Wraps one anew. */
    public interface Wrapping {
        Key again(Key key) throws IOException;
    }

    /**
     * A wrapped key.
     *
     * @param place of the key: it opens nowhere else
     * @param by mark of the key that wraps it
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Key(String place, String by, byte[] wrapped) {}

    private final Connection connection;

    WrappedKeys(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
    }

    /** Returns how many. */
    public int wrapAgain(Wrapping wrapping) throws SQLException, IOException {
        var changed = 0;
        try (var read = connection.prepareStatement(
                        "select union_id, version, wrapped_by, wrapped from privacy.data_key for update");
                var write = connection.prepareStatement(
                        "update privacy.data_key set wrapped_by = ?, wrapped = ? where union_id = ?::uuid and version = ?");
                var row = read.executeQuery()) {
            while (row.next()) {
                var key = wrapping.again(
                        new Key(row.getString(1) + "/" + row.getInt(2), row.getString(3), row.getBytes(4)));
                write.setString(1, key.by());
                write.setBytes(2, key.wrapped());
                write.setString(3, row.getString(1));
                write.setInt(4, row.getInt(2));
                changed += write.executeUpdate();
            }
        }
        connection.commit();
        return changed;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
