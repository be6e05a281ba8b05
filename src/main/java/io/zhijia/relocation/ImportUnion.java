package io.zhijia.relocation;

import static io.zhijia.refusal.Refusal.refuseIf;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.zhijia.database.Maintenance;
import io.zhijia.operation.Arguments;
import io.zhijia.operation.Console;
import io.zhijia.privacy.KeyFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * {@code import-union FILE}: a union that moved out elsewhere moves in here, while the server serves or when it does not.
 * With {@code --open=OUT.zip} the package is only opened, for another program.
 */
public final class ImportUnion {

    private static final String USAGE = "zhijia import-union FILE [--suffix=END | --open=OUT.zip] [--home DIR]";

    public static void run(List<String> words) throws IOException, SQLException {
        var file = Arguments.theOnlyFile(words, USAGE);
        run(words, file, PassphraseSeal.isOn(file) ? passphrase() : "");
    }

    static void run(List<String> words, Path file, String passphrase) throws IOException, SQLException {
        var out = said(words, "--open=");
        if (!out.isEmpty()) {
            open(file, passphrase, Path.of(out));
            System.out.println(Console.both("relocation.opened", out));
            return;
        }
        var suffix = said(words, "--suffix=");
        refuseIf(!suffix.matches("[\\w.@-]{0,15}"), RelocationRefusal.SUFFIX_UNUSABLE);
        var files = Path.of(Maintenance.setting(words, "zhijia.files.home"));
        var keys = new KeyFile(Path.of(Maintenance.setting(words, "zhijia.privacy.key-file")));
        try (var database = Maintenance.of(words)) {
            var opened = opened(file, passphrase, files);
            try (var whole = PackageFile.open(opened, file)) {
                new MovingIn(database, files, keys, suffix).take(whole);
                var mark = whole.mark();
                System.out.println(Console.both(
                        "relocation.movedIn", mark.name(), mark.tables().size(), mark.rows(), mark.files()));
            } finally {
                if (!opened.equals(file)) {
                    Files.delete(opened);
                }
            }
        }
    }

    /** Without its seal, for as long as it takes; nobody else may read it. */
    private static Path opened(Path file, String passphrase, Path files) throws IOException {
        if (!PassphraseSeal.isOn(file)) {
            return file;
        }
        var arriving = Files.createDirectories(files.resolve("arriving"));
        var plain = Files.createTempFile(arriving, "union", ".zip", onlyOurs());
        try {
            unseal(file, passphrase, plain);
            return plain;
        } catch (IOException | RuntimeException failure) {
            Files.delete(plain);
            throw failure;
        }
    }

    private static void open(Path file, String passphrase, Path out) throws IOException {
        refuseIf(!PassphraseSeal.isOn(file), RelocationRefusal.NOT_A_PACKAGE, file);
        refuseIf(Files.exists(out), RelocationRefusal.FILE_EXISTS, out);
        Files.createFile(out, onlyOurs());
        try {
            unseal(file, passphrase, out);
        } catch (IOException | RuntimeException failure) {
            Files.delete(out);
            throw failure;
        }
    }

    private static void unseal(Path file, String passphrase, Path plain) throws IOException {
        try (var to = Files.newOutputStream(plain)) {
            PassphraseSeal.open(file, passphrase, to);
        }
    }

    private static java.nio.file.attribute.FileAttribute<?> onlyOurs() {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    }

    /** Typed unseen, or the first line of what is piped in: never on the command line, where others could see it. */
    private static String passphrase() throws IOException {
        var terminal = Optional.ofNullable(System.console()).filter(console -> console.isTerminal());
        if (terminal.isPresent()) {
            var typed = terminal.get().readPassword("%s ", Console.both("relocation.passphrase.ask"));
            refuseIf(typed == null, RelocationRefusal.PASSPHRASE_MISSING);
            return new String(Objects.requireNonNull(typed));
        }
        var line = new BufferedReader(new InputStreamReader(System.in, UTF_8)).readLine();
        refuseIf(line == null, RelocationRefusal.PASSPHRASE_MISSING);
        return Objects.requireNonNull(line);
    }

    private static String said(List<String> words, String option) {
        return words.stream()
                .filter(word -> word.startsWith(option))
                .map(word -> word.substring(option.length()))
                .findFirst()
                .orElse("");
    }

    private ImportUnion() {}
}
