package io.zhijia.relocation;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.zhijia.database.Maintenance;
import io.zhijia.database.Table;
import io.zhijia.database.UnionRows;
import io.zhijia.document.Bag;
import io.zhijia.operation.RowsDigest;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes a package from its beginning to its end, a row at a time: however much there is, it needs little memory. */
@Component
class PackageWriter {

    static final String FOLDER = "zhijia-union";
    static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final Maintenance database;
    private final Path files;
    private final MessageSource words;
    private final Clock clock;

    PackageWriter(Maintenance database, @Value("${zhijia.files.home}") Path files, MessageSource words, Clock clock) {
        this.database = database;
        this.files = files;
        this.words = words;
        this.clock = clock;
    }

    /** The version of this program. */
    static String program() {
        return Objects.requireNonNullElse(PackageWriter.class.getPackage().getImplementationVersion(), "development");
    }

    void write(Belongings of, OutputStream out) throws IOException, SQLException {
        try (var rows = database.unionRows(of.union())) {
            var bag = new Bag(out, FOLDER);
            for (var language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
                bag.add("README." + language.getLanguage() + ".txt", readme(of, language));
            }
            var tables = new ArrayList<Mark.Rows>();
            for (var table : rows.tables()) {
                if (of.complete() || !Withheld.holds(table)) {
                    tables.add(table(of, rows, table, bag));
                }
            }
            if (of.complete()) {
                bag.add("keys.json", JSON.writeValueAsBytes(of.keys()));
            }
            var mark = new Mark(
                    Mark.FORMAT,
                    of.complete(),
                    program(),
                    Instant.now(clock),
                    of.union().value(),
                    of.name(),
                    rows.schemas(),
                    tables,
                    files(of, bag));
            bag.add("union.json", JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(mark));
            bag.finish(of.label(
                    words.getMessage("relocation.title", null, Locale.SIMPLIFIED_CHINESE),
                    LocalDate.now(clock).toString()));
        }
    }

    /** Twice: as it is kept, or masked, for programs; and as it may be seen, for people. */
    private static Mark.Rows table(Belongings of, UnionRows rows, Table table, Bag bag)
            throws IOException, SQLException {
        var digest = new RowsDigest();
        each(rows, table, bag, new Mark.Rows(table, 0, "").lines(), out -> json -> {
            var line = ((of.complete() ? json : seen(of, table, json).toString()) + "\n").getBytes(UTF_8);
            digest.write(line);
            out.write(line);
        });
        var written = new Mark.Rows(table, digest.rows(), digest.digest());
        if (written.rows() > 0) {
            each(rows, table, bag, written.readable(), out -> {
                var csv = new Csv(out, table.columns());
                return json -> csv.add(seen(of, table, json));
            });
        }
        return written;
    }

    private static tools.jackson.databind.JsonNode seen(Belongings of, Table table, String json) {
        return of.fields().seen(table.toString(), JSON.readTree(json));
    }

    /** What takes the rows of a table, given where to write them. */
    private interface Taker {
        UnionRows.Row into(OutputStream out) throws IOException;
    }

    private static void each(UnionRows rows, Table table, Bag bag, String path, Taker taker)
            throws IOException, SQLException {
        var failed = new ArrayList<SQLException>();
        bag.add(path, out -> {
            var buffered = new BufferedOutputStream(out, 1 << 16);
            try {
                rows.read(table, taker.into(buffered));
            } catch (SQLException unreadable) {
                failed.add(unreadable);
            }
            buffered.flush();
        });
        if (!failed.isEmpty()) {
            throw failed.getFirst();
        }
    }

    /** Those that are there, thumbnails too, as they lie in the home folder. */
    private int files(Belongings of, Bag bag) throws IOException {
        var own = files.resolve(of.union().toString());
        if (!Files.isDirectory(own)) {
            return 0;
        }
        try (var all = Files.walk(own)) {
            var found = all.filter(Files::isRegularFile).sorted().toList();
            for (var file : found) {
                try (var in = Files.newInputStream(file)) {
                    bag.add("files/" + own.relativize(file), in);
                }
            }
            return found.size();
        }
    }

    private byte[] readme(Belongings of, Locale language) {
        var key = of.complete() ? "relocation.readme.moving" : "relocation.readme.reading";
        return words.getMessage(
                        key, new Object[] {of.name(), LocalDate.now(clock).toString(), program()}, language)
                .getBytes(UTF_8);
    }
}
