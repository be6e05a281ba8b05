package io.zhijia.operation;

import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.database.Maintenance;
import io.zhijia.database.WrappedKeys;
import io.zhijia.privacy.KeyFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** {@code rotate-key}: the operator's key is replaced by a new one, while the server serves or when it does not. */
public final class RotateKey {

    public static void run(List<String> words) throws IOException, SQLException {
        Arguments.noFile(words, "zhijia rotate-key [--home DIR]");
        var file = new KeyFile(Path.of(Maintenance.setting(words, "zhijia.privacy.key-file")));
        refuseIf(!Files.exists(file.path()), OperationRefusal.NO_KEY_YET, file.path());
        try (var database = Maintenance.of(words)) {
            file.addKey(); // both are there while rows change from one to the other
            var changed = wrapAgain(database, file);
            var retired = file.retireOthers();
            System.out.println(Console.both("operation.keyRotated", file.path(), changed, retired));
        }
    }

    private static int wrapAgain(Maintenance database, KeyFile file) throws IOException, SQLException {
        try (var keys = database.wrappedKeys()) {
            return keys.wrapAgain(key -> {
                var again = file.wrapAgain(key.place(), new KeyFile.Wrapped(key.by(), key.wrapped()));
                return new WrappedKeys.Key(key.place(), again.by(), again.bytes());
            });
        }
    }

    private RotateKey() {}
}
