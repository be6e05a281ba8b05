package io.zhijia.planreader;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import io.zhijia.planreader.DataFile.Line;
import io.zhijia.work.LaunchKind;
import io.zhijia.work.WorkArea;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What the words of a word list can speak for, each under headings such as {@code area congress}. */
enum Chapter {
    AREA(WorkArea.values()),
    LAUNCH(LaunchKind.values()),
    WORDS(WordClass.values()),
    ORG(OrgKind.values()),
    TIME(TextKind.Looks.values());

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable set of strings
    private final Set<String> names;

    Chapter(Enum<?>... names) {
        this.names = Stream.of(names).map(Chapter::small).collect(toUnmodifiableSet());
    }

    /** A heading of a word list, checked. */
    static Cue.Heading heading(Line line) {
        var cells = line.text().split("\\s+", -1);
        var chapter = Stream.of(values())
                .filter(one -> small(one).equals(cells[0]))
                .findFirst()
                .orElseThrow(() -> line.wrong("begins neither with a weight nor with one of "
                        + Stream.of(values()).map(Chapter::small).collect(joining(", "))));
        if (cells.length != 2 || !chapter.names.contains(cells[1])) {
            throw line.wrong("“" + line.text() + "” is none of "
                    + chapter.names.stream().sorted().collect(joining(", ")));
        }
        return new Cue.Heading(chapter, cells[1]);
    }

    private static String small(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
