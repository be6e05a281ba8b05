package io.zhijia.congress;

import io.zhijia.congress.SpeakerState.Done;
import io.zhijia.congress.SpeakerState.Speaking;
import io.zhijia.document.WordPaper;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;

/** Who spoke in a sitting, on what and for how long (发言名单), off the speakers' list. */
final class SpeechPaper {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final MessageSource words;
    private final Locale language;

    SpeechPaper(MessageSource words, Locale language) {
        this.words = words;
        this.language = language;
    }

    static boolean hasSpoken(List<SpeakerLine> lines) {
        return lines.stream().anyMatch(line -> line.speaker().spoke());
    }

    byte[] of(HallView hall, List<SpeakerLine> lines, String title, String issuer) {
        var paper = new WordPaper().title(issuer + "\n" + say("title", title));
        paper.line(hall.of().moment() + "　" + hall.of().sitting().venue());
        var rows = new ArrayList<List<String>>();
        for (var line : lines) {
            if (line.speaker().spoke()) {
                rows.add(List.of(
                        String.valueOf(rows.size() + 1),
                        line.name(),
                        line.delegation(),
                        about(hall, line.speaker().item()),
                        when(line.speaker().state()),
                        lasted(line.speaker().state())));
            }
        }
        return paper.table(
                        List.of(
                                words.getMessage("congress.hall.paper.no", null, language),
                                words.getMessage("congress.hall.paper.person", null, language),
                                words.getMessage("congress.hall.paper.delegation", null, language),
                                words.getMessage("congress.hall.paper.item", null, language),
                                say("since"),
                                say("minutes")),
                        rows,
                        8,
                        16,
                        22,
                        32,
                        11,
                        11)
                .toBytes();
    }

    private String about(HallView hall, int item) {
        return hall.agenda().stream()
                .filter(one -> one.number() == item)
                .map(AgendaItem::title)
                .findFirst()
                .orElseGet(() -> say("else"));
    }

    private static String when(SpeakerState state) {
        return switch (state) {
            case Speaking speaking -> TIME.format(speaking.since());
            case Done done -> TIME.format(done.since());
            case SpeakerState.Waiting(), SpeakerState.Withdrawn() -> "";
        };
    }

    private static String lasted(SpeakerState state) {
        return state instanceof Done done ? String.valueOf(done.lasted()) : "";
    }

    private String say(String word, Object... facts) {
        return Objects.requireNonNull(words.getMessage("congress.speeches." + word, facts, language));
    }
}
