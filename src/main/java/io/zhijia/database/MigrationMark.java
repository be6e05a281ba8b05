package io.zhijia.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Left in the database once all migrations have run: the digest of every script we carry. Where it stands, nothing is to
 * come; a script more, or one changed by a letter, and every module is looked at again.
 */
record MigrationMark(String text) {

    static MigrationMark ofScripts(String appRole) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(appRole.getBytes(UTF_8));
            var scripts = new TreeMap<String, byte[]>();
            for (var script : new PathMatchingResourcePatternResolver().getResources("classpath*:db/*/**/*.sql")) {
                scripts.put(script.getURL().getPath().replaceAll("^.*/db/", ""), script.getContentAsByteArray());
            }
            scripts.forEach((path, content) -> {
                digest.update(path.getBytes(UTF_8));
                digest.update(content);
            });
            return new MigrationMark("migrations " + HexFormat.of().formatHex(digest.digest()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    boolean stands(DataSource owner) {
        try (var connection = owner.getConnection();
                var sql = connection.createStatement();
                var row = sql.executeQuery(
                        "select obj_description(oid, 'pg_namespace') from pg_namespace where nspname = 'database'")) {
            return row.next() && Objects.equals(row.getString(1), text);
        } catch (SQLException unreachable) {
            throw new IllegalStateException("Cannot read what was migrated", unreachable);
        }
    }

    void leave(DataSource owner) {
        try (var connection = owner.getConnection();
                var sql = connection.createStatement()) {
            sql.execute("comment on schema database is '" + text + "'"); // letters and digits only
        } catch (SQLException failure) {
            throw new IllegalStateException("Cannot note what was migrated", failure);
        }
    }
}
