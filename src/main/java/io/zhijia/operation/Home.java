package io.zhijia.operation;

import static io.zhijia.refusal.Refusal.refuseIf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** The one folder under which everything lies that we keep. */
record Home(Path folder) {

    /** There while a restore has begun and not ended; it must not be started from. */
    static final String RESTORING = "restoring";

    /** Of which moment the rows are, from a restore to the first start after it. */
    static final String RESTORED = "restored";

    /** What a sealed backup holds, while it is being restored. */
    static final String UNSEALED = "restoring.zip";

    /** With fewer megabytes the database could soon not write its next log. */
    private static final long LEAST_FREE = 100;

    private static final String SETTING = "--zhijia.home=";

    static Home of(List<String> words) {
        var said = words.stream().filter(word -> word.startsWith(SETTING)).findFirst();
        var given = said.map(word -> word.substring(SETTING.length())).orElseGet(() -> System.getenv("ZHIJIA_HOME"));
        return new Home(Path.of(Objects.requireNonNullElseGet(given, Home::ofThisUser))
                .toAbsolutePath()
                .normalize());
    }

    Path at(String name) {
        return folder.resolve(name);
    }

    /** Creates it if need be; says at once, before anything starts, what would go wrong later. */
    void mustBeUsable() throws IOException {
        refuseIf(!isWritable(), OperationRefusal.HOME_NOT_WRITABLE, folder);
        refuseIf(free() < LEAST_FREE, OperationRefusal.DISK_FULL, folder, free(), LEAST_FREE);
        refuseIf(Files.exists(at(RESTORING)), OperationRefusal.RESTORE_UNFINISHED, folder);
    }

    /** Free space in megabytes. */
    long free() throws IOException {
        return Files.getFileStore(folder).getUsableSpace() >> 20;
    }

    private boolean isWritable() {
        try {
            return Files.isWritable(Files.createDirectories(folder));
        } catch (IOException denied) {
            return false;
        }
    }

    private static String ofThisUser() {
        return Path.of(System.getProperty("user.home"), ".zhijia").toString();
    }
}
