package io.zhijia.survey;

import static io.zhijia.survey.SurveyController.SURVEY;
import static io.zhijia.survey.SurveyPermission.KEEP_SURVEYS;

import io.zhijia.document.SheetColumn;
import io.zhijia.document.Sheets;
import io.zhijia.identity.Actor;
import io.zhijia.survey.Question.Kind;
import io.zhijia.survey.SurveyViews.Named;
import io.zhijia.union.UnionDirectory;
import io.zhijia.web.Download;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Results on paper and as sheets. */
@Controller
class PaperController {

    private static final int NARROW = 10;
    private static final int WIDE = 40;

    private final SurveyViews views;
    private final UnionDirectory union;
    private final MessageSource words;
    private final Clock clock;

    PaperController(SurveyViews views, UnionDirectory union, MessageSource words, Clock clock) {
        this.views = views;
        this.union = union;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping(SURVEY + "/report.docx")
    ResponseEntity<byte[]> report(Actor actor, @PathVariable SurveyId id, Locale language) {
        actor.must(KEEP_SURVEYS);
        var view = views.one(actor, id);
        var paper = new SurveyPaper(words, language).report(view, union.letterhead(actor), LocalDate.now(clock));
        return Download.WORD.of(paper, view.survey().plan().title());
    }

    @GetMapping(SURVEY + "/totals.xlsx")
    void totals(Actor actor, @PathVariable SurveyId id, Locale language, HttpServletResponse answer)
            throws IOException {
        actor.must(KEEP_SURVEYS);
        var survey = views.one(actor, id).survey();
        var rows = new SurveyPaper(words, language).rows(survey);
        write(
                actor,
                survey,
                language,
                List.of(
                        SheetColumn.text(say("survey.column.question", language), WIDE),
                        SheetColumn.text(say("survey.column.option", language), WIDE),
                        SheetColumn.text(say("survey.column.figure", language), NARROW),
                        SheetColumn.text(say("survey.column.share", language), NARROW)),
                rows,
                answer);
    }

    @GetMapping(SURVEY + "/named.xlsx")
    void named(Actor actor, @PathVariable SurveyId id, Locale language, HttpServletResponse answer) throws IOException {
        var named = views.named(actor, id);
        var survey = views.one(actor, id).survey();
        var columns = new ArrayList<SheetColumn>();
        columns.add(SheetColumn.text(say("membership.column.name", language), NARROW));
        survey.questions().forEach(one -> columns.add(SheetColumn.text(one.text(), WIDE)));
        write(
                actor,
                survey,
                language,
                columns,
                named.stream().map(one -> row(survey, one)).toList(),
                answer);
    }

    private static List<Object> row(Survey survey, Named one) {
        var row = new ArrayList<Object>();
        row.add(one.name());
        IntStream.range(0, survey.questions().size())
                .forEach(at ->
                        row.add(said(survey.questions().get(at), one.said().of(at))));
        return row;
    }

    private static String said(Question question, List<String> marks) {
        return question.kind() == Kind.SINGLE || question.kind() == Kind.MULTIPLE
                ? marks.stream()
                        .filter(mark -> !mark.isEmpty())
                        .map(mark -> question.options().get(Integer.parseInt(mark)))
                        .collect(Collectors.joining("、"))
                : String.join("、", marks);
    }

    private void write(
            Actor actor,
            Survey survey,
            Locale language,
            List<SheetColumn> columns,
            List<List<Object>> rows,
            HttpServletResponse answer)
            throws IOException {
        var title = survey.plan().title();
        var result = survey.counted();
        try (var sheets = new Sheets(Download.EXCEL.into(answer, title))) {
            sheets.list(
                    title,
                    say("survey.sent.returned", language, result.sent(), result.returned()),
                    actor.signature() + "　" + LocalDate.now(clock),
                    columns,
                    rows.iterator());
        }
    }

    private String say(String key, Locale language, Object... facts) {
        return words.getMessage(key, facts, language);
    }
}
