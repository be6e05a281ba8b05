package io.zhijia.congress;

import io.zhijia.congress.DutyViews.Line;
import io.zhijia.document.SheetColumn;
import io.zhijia.document.Sheets;
import io.zhijia.identity.Actor;
import io.zhijia.web.Download;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What delegates have done: one's own page, and the register of all for who keeps the congress. */
@Controller
class DutyController {

    private static final String ALL = TermController.PATH + "/terms/{id}/duties";

    private final DutyViews views;
    private final MessageSource words;

    DutyController(DutyViews views, MessageSource words) {
        this.views = views;
        this.words = words;
    }

    @GetMapping(TermController.PATH + "/duties")
    ModelAndView own(Actor actor) {
        return new ModelAndView("congress/ownDuties").addObject("terms", views.own(actor));
    }

    @GetMapping(ALL)
    ModelAndView all(Actor actor, @PathVariable TermId id) {
        var of = views.all(actor, id);
        return new ModelAndView("congress/duties")
                .addObject("of", of)
                .addObject("breadth", views.breadth(actor, of.term()));
    }

    @GetMapping(ALL + ".xlsx")
    void sheet(Actor actor, @PathVariable TermId id, Locale language, HttpServletResponse answer) throws IOException {
        var of = views.all(actor, id);
        var term = of.term().term();
        var title = say(
                language,
                "congress.duties.of",
                Ordinal.of(term.number(), language),
                TermName.of(term, words, language));
        var columns = List.of(
                SheetColumn.text(say(language, "congress.column.name"), 12),
                SheetColumn.text(say(language, "congress.column.constituency"), 20),
                SheetColumn.text(say(language, "congress.column.delegation"), 20),
                SheetColumn.day(say(language, "congress.column.since")),
                SheetColumn.number(say(language, "congress.column.votes"), 8),
                SheetColumn.day(say(language, "congress.column.until")),
                SheetColumn.text(say(language, "congress.column.leaving"), 12),
                SheetColumn.text(say(language, "congress.column.replaces"), 12),
                SheetColumn.number(say(language, "congress.duty.held"), 8),
                SheetColumn.number(say(language, "congress.duty.came"), 8),
                SheetColumn.number(say(language, "congress.duty.excused"), 8),
                SheetColumn.number(say(language, "congress.duty.spoke"), 8),
                SheetColumn.number(say(language, "congress.duty.proposed"), 8),
                SheetColumn.number(say(language, "congress.duty.seconded"), 8),
                SheetColumn.number(say(language, "congress.duty.trained"), 8));
        try (var sheets = new Sheets(Download.EXCEL.into(answer, title))) {
            sheets.list(
                    title,
                    "",
                    actor.signature() + "　" + of.term().today(),
                    columns,
                    of.lines().stream().map(line -> row(line, language)).iterator());
        }
    }

    private List<?> row(Line line, Locale language) {
        var who = line.who();
        var one = who.delegate();
        var leaving = one.leaving();
        return Arrays.asList(
                who.name(),
                who.constituency(),
                who.delegation(),
                one.since(),
                one.votes(),
                one.until(),
                leaving == null ? "" : say(language, leaving.word()),
                who.replaces(),
                line.duty().held(),
                line.duty().came(),
                line.duty().excused(),
                line.duty().spoke(),
                line.written().proposed(),
                line.written().seconded(),
                line.duty().trained());
    }

    private String say(Locale language, String key, Object... facts) {
        return Objects.requireNonNull(words.getMessage(key, facts, language));
    }
}
