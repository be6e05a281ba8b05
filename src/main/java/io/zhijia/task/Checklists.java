package io.zhijia.task;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.zhijia.archive.EvidenceSlot;
import io.zhijia.archive.RecordKind;
import io.zhijia.task.Checklist.Line;
import io.zhijia.work.LaunchKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The checklist of each kind of work, from the file of its name beside this class. */
@Component
class Checklists {

    private static final String RECORD = "record ";
    private final Map<LaunchKind, Checklist> byKind = new EnumMap<>(LaunchKind.class);

    Checklists() {
        for (var kind : LaunchKind.values()) {
            byKind.put(kind, read(kind.code() + ".txt"));
        }
    }

    Checklist of(LaunchKind kind) {
        return byKind.getOrDefault(kind, new Checklist(RecordKind.WORK, List.of()));
    }

    private static Checklist read(String file) {
        try {
            return parse(file, new ClassPathResource(file, Checklists.class).getContentAsString(UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Checklist parse(String file, String text) {
        var said = text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        var kind = said.stream().filter(line -> line.startsWith(RECORD)).findFirst();
        var lines = said.stream()
                .filter(line -> !line.startsWith(RECORD))
                .map(line -> line(file, line))
                .toList();
        return new Checklist(
                kind.map(line -> RecordKind.valueOf(
                                line.substring(RECORD.length()).strip()))
                        .orElse(RecordKind.WORK),
                lines);
    }

    private static Line line(String file, String line) {
        var parts = line.split("\\|", -1);
        if (parts.length != 4) {
            throw new IllegalArgumentException("%s: not “days | slot | Chinese | English”: %s".formatted(file, line));
        }
        return new Line(Integer.parseInt(parts[0].strip()), slot(parts[1].strip()), parts[2].strip(), parts[3].strip());
    }

    private static @Nullable EvidenceSlot slot(String name) {
        return name.isEmpty() ? null : EvidenceSlot.valueOf(name);
    }
}
