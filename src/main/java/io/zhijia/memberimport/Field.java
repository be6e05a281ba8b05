package io.zhijia.memberimport;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.zhijia.particulars.Particular;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What a column of a sheet may be about. */
enum Field {
    NUMBER,
    NAME,
    SEX,
    BORN,
    NATION,
    EMPLOYMENT,
    ID_KIND,
    ID_NUMBER,
    EDUCATION,
    SKILL,
    PHONE,
    HOUSEHOLD,
    HOUSEHOLD_PLACE,
    CHANGE,
    CHANGED_ON,
    CHANGE_REASON,
    POLITICAL,
    WORKPLACE,
    NATIVE_PLACE,
    MIGRANT,
    JOINED,
    GROUP,
    DEPARTMENT,
    WORKING_SINCE,
    POST,
    TITLE,
    EMERGENCY_CONTACT,
    ADDRESS;

    private static final Map<Field, List<String>> NAMES = read();
    private static final Map<String, Field> BY_HEADER = byHeader();

    /** The field a header means, however it is spaced or marked as mandatory. */
    static Optional<Field> of(String header) {
        return Optional.ofNullable(BY_HEADER.get(plain(header)));
    }

    static String plain(String header) {
        return header.replaceAll("[\\s　*＊:：]|[(（][^)）]*[)）]", "");
    }

    /** As it is called on our sheets. */
    String header() {
        return NAMES.getOrDefault(this, List.of(name())).getFirst();
    }

    Optional<Particular> particular() {
        return Stream.of(Particular.values())
                .filter(particular -> particular.name().equals(name()))
                .findFirst();
    }

    boolean isDay() {
        return this == BORN || this == CHANGED_ON || this == JOINED || this == WORKING_SINCE;
    }

    private static Map<Field, List<String>> read() {
        try (var in = Objects.requireNonNull(Field.class.getResourceAsStream("columns.txt"))) {
            var names = new EnumMap<Field, List<String>>(Field.class);
            new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && line.contains("="))
                    .forEach(line -> names.put(
                            valueOf(line.substring(0, line.indexOf('='))),
                            List.of(line.substring(line.indexOf('=') + 1).split("\\|", -1))));
            return names;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Map<String, Field> byHeader() {
        var fields = new HashMap<String, Field>();
        NAMES.forEach((field, names) -> names.forEach(name -> fields.put(plain(name), field)));
        return fields;
    }
}
