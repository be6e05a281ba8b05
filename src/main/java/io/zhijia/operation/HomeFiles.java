package io.zhijia.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** The files of a home that a backup must hold: everything but the database, which is copied row by row. */
record HomeFiles(Home home) {

    private static final Set<String> LEFT_OUT =
            Set.of("app", "backup", "log", "postgres", Home.RESTORING, Home.RESTORED, Home.UNSEALED, "files/arriving");

    /** Their paths below the home. */
    List<String> paths() throws IOException {
        try (var all = Files.walk(home.folder())) {
            return all.filter(Files::isRegularFile)
                    .map(file -> home.folder().relativize(file))
                    .filter(HomeFiles::belongs)
                    .map(Path::toString)
                    .sorted()
                    .toList();
        }
    }

    private static boolean belongs(Path path) {
        return LEFT_OUT.stream().noneMatch(path::startsWith);
    }
}
