package io.zhijia.relocation;

import static io.zhijia.refusal.Refusal.refuseIf;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;

import io.zhijia.database.Maintenance;
import io.zhijia.database.Table;
import io.zhijia.database.UnionIntake;
import io.zhijia.operation.RowsDigest;
import io.zhijia.privacy.KeyFile;
import io.zhijia.privacy.Sealer;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * Puts what a package holds into this place. Files first, then all rows in one transaction: a row names no file that is
 * not there.
 *
 * @param files where files are kept
 * @param keys the key file of this place
 * @param suffix what login names get that are somebody's here already; empty to refuse these
 */
record MovingIn(Maintenance database, Path files, KeyFile keys, String suffix) {

    private static final int SOME = 5;

    void take(PackageFile file) throws IOException, SQLException {
        var mark = file.mark();
        var union = mark.unionId();
        try (var here = database.unionRows(union)) {
            mark.mustFit(here.schemas(), PackageWriter.program());
        }
        refuseIf(!mark.complete(), RelocationRefusal.FOR_READING_ONLY, file.path());
        try (var intake = database.unionIntake(union)) {
            refuseIf(intake.isHere(), RelocationRefusal.UNION_IS_HERE, mark.name());
            putRows(file, intake);
            for (var key : file.keys().entrySet()) {
                var wrapped = keys.wrap(Sealer.place(union, key.getKey()), key.getValue());
                intake.rewrap(key.getKey(), wrapped.by(), wrapped.bytes());
            }
            compare(mark, intake);
            putFiles(file);
            intake.commit();
        }
    }

    private void putRows(PackageFile file, UnionIntake intake) throws IOException, SQLException {
        var listed = file.mark().tables().stream().collect(toMap(Mark.Rows::table, Function.identity()));
        var tables = intake.tables();
        refuseIf(!tables.containsAll(listed.keySet()), RelocationRefusal.PACKAGE_DAMAGED, file.path(), "union.json");
        for (var table : tables) {
            if (listed.containsKey(table)) {
                put(file, intake, table, listed);
            }
        }
    }

    private void put(PackageFile file, UnionIntake intake, Table table, Map<Table, Mark.Rows> listed)
            throws IOException, SQLException {
        var part = Objects.requireNonNull(listed.get(table)).lines();
        try (var in = file.read(part)) {
            refuseIf(intake.read(table, in) > 0, RelocationRefusal.PACKAGE_DAMAGED, file.path(), part);
        }
        if (Withheld.isLogins(table)) {
            var taken = intake.loginNamesTaken();
            refuseIf(
                    suffix.isEmpty() && !taken.isEmpty(),
                    RelocationRefusal.LOGINS_TAKEN,
                    taken.size(),
                    String.join(", ", taken.stream().limit(SOME).toList()));
            intake.renameLogins(suffix);
        }
        intake.settle(table);
    }

    /** All tables but the keys, which are wrapped anew, and login names that had to change. */
    private void compare(Mark mark, UnionIntake intake) throws IOException, SQLException {
        for (var rows : mark.tables()) {
            var digest = new RowsDigest();
            intake.readBack(rows.table(), json -> digest.write((json + "\n").getBytes(UTF_8)));
            var changed = Withheld.isKeys(rows.table()) || (Withheld.isLogins(rows.table()) && !suffix.isEmpty());
            refuseIf(
                    digest.rows() != rows.rows()
                            || (!changed && !digest.digest().equals(rows.digest())),
                    RelocationRefusal.NOT_EQUAL_AFTERWARDS,
                    rows.table());
        }
    }

    private void putFiles(PackageFile file) throws IOException {
        var own = files.resolve(file.mark().union().toString());
        for (var kept : file.files()) {
            var place = own.resolve(kept.place());
            var shelf = Files.createDirectories(Objects.requireNonNull(place.getParent()));
            var half = Files.createTempFile(shelf, "arriving", null);
            try (var in = file.zip().getInputStream(kept.entry())) {
                Files.copy(in, half, StandardCopyOption.REPLACE_EXISTING);
            }
            try (var channel = FileChannel.open(half, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(half, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
