package io.zhijia.union;

import static java.util.stream.Collectors.joining;

import io.zhijia.document.WordPaper;
import io.zhijia.identity.Actor;
import io.zhijia.work.WorkArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;

/** Who holds which office and role as of a day, for the committee to go through once a year and sign. */
class OfficePaper {

    private static final int[] WIDTHS = {22, 16, 14, 18, 22, 8};

    private final MessageSource words;
    private final Locale language;

    OfficePaper(MessageSource words, Locale language) {
        this.words = words;
        this.language = language;
    }

    byte[] of(Actor maker, String union, LocalDate day, List<OfficeLine> lines, LocalDate today) {
        var paper = new WordPaper().title(union).subtitle(say("union.offices.asOf", day.toString()));
        paper.text(say("union.offices.paper.about", String.valueOf(lines.size())));
        paper.table(
                Stream.of("office", "column.where", "whom", "column.areas", "column.days", "decision")
                        .map(key -> say(key.equals("office") ? "union.office" : "union.office." + key))
                        .toList(),
                lines.stream().map(this::row).toList(),
                WIDTHS);
        paper.line(say("union.offices.paper.reviewed"));
        return paper.signed(maker.signature(), today).toBytes();
    }

    private List<String> row(OfficeLine line) {
        return List.of(
                say(line.office().word()),
                line.where(),
                line.name(),
                line.areas().stream().map(WorkArea::word).map(this::say).collect(joining("、")),
                line.days(),
                line.decision() == null ? "" : line.decision());
    }

    private String say(String key, Object... facts) {
        return words.getMessage(key, facts, language);
    }
}
