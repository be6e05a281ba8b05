package io.zhijia.operation;

import java.nio.file.Path;
import java.util.List;

/** The words after a command: settings begin with two dashes, the others are files. */
public final class Arguments {

    public static Path theOnlyFile(List<String> words, String usage) {
        var files = words.stream().filter(word -> !word.startsWith("--")).toList();
        if (files.size() != 1) {
            throw new Misuse("usage: " + usage);
        }
        return Path.of(files.getFirst());
    }

    static void noFile(List<String> words, String usage) {
        if (words.stream().anyMatch(word -> !word.startsWith("--"))) {
            throw new Misuse("usage: " + usage);
        }
    }

    private Arguments() {}
}
