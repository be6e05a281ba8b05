package io.zhijia.planconsultation;

import io.zhijia.document.SheetColumn;
import io.zhijia.document.Sheets;
import io.zhijia.planconsultation.ConsultationViews.Line;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** All opinions with their answers, as the sheet that goes to the committee (征求意见汇总表). */
@Component
class OpinionSheet {

    private final MessageSource words;
    private final Clock clock;

    OpinionSheet(MessageSource words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    void write(OutputStream out, String plan, List<Line> lines) throws IOException {
        try (var sheets = new Sheets(out)) {
            sheets.list(
                    say("planconsultation.sheet"),
                    plan,
                    LocalDate.now(clock).toString(),
                    List.of(
                            SheetColumn.day(say("planconsultation.given")),
                            SheetColumn.text(say("planconsultation.author"), 10),
                            SheetColumn.text(say("planconsultation.about"), 24),
                            SheetColumn.text(say("planconsultation.opinion"), 50),
                            SheetColumn.text(say("planconsultation.outcome"), 12),
                            SheetColumn.text(say("planconsultation.answer"), 40)),
                    lines.stream().map(this::row).iterator());
        }
    }

    private List<?> row(Line line) {
        var opinion = line.opinion();
        return List.of(
                opinion.givenOn(),
                line.author(),
                line.about().isEmpty() ? say("planconsultation.about.whole") : line.about(),
                opinion.body(),
                say(opinion.outcome().word()),
                opinion.answer());
    }

    private String say(String key) {
        return words.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
