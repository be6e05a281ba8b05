package io.zhijia.fileset;

import io.zhijia.archive.EvidenceSlot;
import io.zhijia.archive.RecordKind;
import io.zhijia.retention.RetentionPeriod;
import io.zhijia.work.WorkArea;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A usual set as its file says it: {@code LINE | name | name in English}; then a book, {@code 簿 name | name in English}
 * with {@code | private} where a visitor sees nothing of it; below it its parts, each behind two blanks,
 * {@code name | name in English | where it comes from}.
 */
record SetOutline(Line line, String name, List<Book> books) {

    private static final Map<String, RetentionPeriod> KEPT =
            Map.of("Y", RetentionPeriod.PERMANENT, "30", RetentionPeriod.YEARS_30, "10", RetentionPeriod.YEARS_10);

    static SetOutline read(String file, List<String> lines, boolean english) {
        var said = lines.stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        var head = cells(said.getFirst());
        var books = new ArrayList<Book>();
        var parts = new ArrayList<Part>();
        for (var line : said.subList(1, said.size())) {
            if (line.startsWith("  ")) {
                parts.add(part(file, cells(line), english));
            } else {
                parts = new ArrayList<>();
                books.add(book(books.size() + 1, cells(line), english, parts));
            }
        }
        return new SetOutline(Line.valueOf(head.getFirst()), head.get(english ? 2 : 1), List.copyOf(books));
    }

    private static Book book(int place, List<String> cells, boolean english, List<Part> parts) {
        var sign = cells.getFirst().substring(0, 1);
        var form = Stream.of(Form.values())
                .filter(one -> one.sign().equals(sign))
                .findFirst()
                .orElseThrow();
        var name = english ? cells.get(1) : cells.getFirst().substring(1).strip();
        return new Book(BookId.next(), place, form, name, null, cells.size() > 2, parts);
    }

    private static Part part(String file, List<String> cells, boolean english) {
        if (cells.size() != 3) {
            throw new IllegalArgumentException("%s: not “name | English | from”: %s".formatted(file, cells));
        }
        var from = new HashMap<String, String>();
        Stream.of(cells.get(2).split(" +")).map(one -> one.split("=", 2)).forEach(one -> from.put(one[0], one[1]));
        return Part.of(
                cells.get(english ? 1 : 0),
                source(from),
                KEPT.getOrDefault(from.get("keep"), RetentionPeriod.YEARS_10));
    }

    private static Source source(Map<String, String> from) {
        return new Source(
                all(from.get("area"), WorkArea::valueOf),
                all(from.get("kind"), RecordKind::valueOf),
                from.getOrDefault("word", ""),
                one(from.get("slot"), EvidenceSlot::valueOf),
                one(from.get("page"), SystemPage::valueOf));
    }

    private static <E extends Enum<E>> Set<E> all(@Nullable String names, Function<String, E> of) {
        return names == null ? Set.of() : Stream.of(names.split(",")).map(of).collect(Collectors.toUnmodifiableSet());
    }

    private static <E extends Enum<E>> @Nullable E one(@Nullable String name, Function<String, E> of) {
        return name == null ? null : of.apply(name);
    }

    private static List<String> cells(String line) {
        return Stream.of(line.split("\\|", -1)).map(String::strip).toList();
    }
}
