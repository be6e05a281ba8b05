package io.zhijia.particulars;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.zhijia.particulars.ValueList.Value;
import io.zhijia.particulars.ValueList.Version;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * All lists of values, from {@code values.txt}: {@code = NAME} begins a list, {@code @ day source} a version of it, and
 * every other line is {@code value|code or other spelling|…}.
 */
public final class ValueLists {

    private static final Map<String, ValueList> ALL = read();

    public static Optional<ValueList> find(String name) {
        return Optional.ofNullable(ALL.get(name));
    }

    public static ValueList get(String name) {
        return find(name).orElseThrow();
    }

    /** In the order of the file. */
    public static List<ValueList> all() {
        return List.copyOf(ALL.values());
    }

    private static Map<String, ValueList> read() {
        try (var in = Objects.requireNonNull(ValueLists.class.getResourceAsStream("values.txt"))) {
            var lists = new LinkedHashMap<String, ValueList>();
            new String(in.readAllBytes(), UTF_8).lines().forEach(line -> take(line.strip(), lists));
            return lists;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void take(String line, Map<String, ValueList> lists) {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        if (line.startsWith("= ")) {
            var name = line.substring(2).strip();
            lists.put(name, new ValueList(name, new ArrayList<>()));
        } else if (line.startsWith("@ ")) {
            var parts = line.substring(2).split(" ", 2);
            last(lists).versions().add(new Version(LocalDate.parse(parts[0]), parts[1], new ArrayList<>()));
        } else {
            var spellings = List.of(line.split("\\|"));
            last(lists)
                    .versions()
                    .getLast()
                    .values()
                    .add(new Value(spellings.getFirst(), spellings.subList(1, spellings.size())));
        }
    }

    private static ValueList last(Map<String, ValueList> lists) {
        return lists.values().stream().reduce((first, second) -> second).orElseThrow();
    }

    private ValueLists() {}
}
