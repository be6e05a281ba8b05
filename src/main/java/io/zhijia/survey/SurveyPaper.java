package io.zhijia.survey;

import io.zhijia.document.WordPaper;
import io.zhijia.survey.Question.Kind;
import io.zhijia.survey.Result.Part;
import io.zhijia.survey.SurveyViews.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** The report of a survey (问卷调查报告), and its figures line by line. */
final class SurveyPaper {

    private final MessageSource words;
    private final Locale language;

    SurveyPaper(MessageSource words, Locale language) {
        this.words = words;
        this.language = language;
    }

    byte[] report(View view, String from, LocalDate today) {
        var survey = view.survey();
        var result = survey.counted();
        var paper = new WordPaper()
                .title(say("survey.report.of", survey.plan().title()))
                .subtitle(from)
                .text(say(
                        "survey.report.when",
                        survey.plan().first().toString(),
                        survey.plan().last().toString(),
                        say(survey.plan().mode().word())))
                .text(say("survey.sent.returned", result.sent(), result.returned()));
        view.restored().ifPresent(day -> paper.text(say("survey.restored", day.toString())));
        if (!survey.plan().about().isEmpty()) {
            paper.text(survey.plan().about());
        }
        if (result.isTooSmall()) {
            paper.text(say("survey.result.few", result.cell()));
        } else {
            paper.text(say("survey.result.cells", result.cell()));
            result.parts().forEach(part -> write(paper, survey, part));
        }
        groups(paper, result);
        remarks(paper, view);
        needs(paper, view.needs());
        return paper.signed(from, today).toBytes();
    }

    private void write(WordPaper paper, Survey survey, Part part) {
        var question = survey.questions().get(part.question());
        paper.heading((part.question() + 1) + ". " + question.text());
        paper.table(
                List.of(say("survey.column.option"), say("survey.column.figure"), say("survey.column.share")),
                lines(question, part),
                60,
                20,
                20);
    }

    private void groups(WordPaper paper, Result result) {
        if (!result.groups().isEmpty()) {
            paper.heading(say("survey.groups"));
            paper.table(
                    List.of(say("survey.group"), say("survey.figure.returned"), say("survey.figure.percent")),
                    result.groups().stream()
                            .map(one -> List.of(one.label(), String.valueOf(one.answered()), one.percent() + "%"))
                            .toList(),
                    50,
                    25,
                    25);
        }
    }

    private void remarks(WordPaper paper, View view) {
        var shown = view.remarks(Remark.State.SHOWN);
        if (!shown.isEmpty()) {
            paper.heading(say("survey.remarks"));
            shown.forEach(one -> paper.line("· " + one.said()));
        }
    }

    private void needs(WordPaper paper, Needs needs) {
        if (!needs.top().isEmpty()) {
            paper.heading(say("survey.needs"));
            needs.top()
                    .forEach(option -> paper.line(needs.name(option) + "："
                            + needs.of(option)
                                    .map(one -> one.measure().isEmpty() ? one.reason() : one.measure())
                                    .orElseGet(() -> say("survey.need.waits"))));
        }
    }

    /** All figures of all questions: question, option, figure, share. */
    List<List<Object>> rows(Survey survey) {
        var rows = new ArrayList<List<Object>>();
        survey.counted().parts().forEach(part -> {
            var question = survey.questions().get(part.question());
            lines(question, part).forEach(line -> {
                var row = new ArrayList<Object>();
                row.add(question.text());
                row.addAll(line);
                rows.add(row);
            });
        });
        return rows;
    }

    private List<List<String>> lines(Question question, Part part) {
        var lines = new ArrayList<List<String>>();
        if (question.kind() == Kind.SCALE) {
            lines.add(List.of(say("survey.column.mean"), orHidden(part.mean(0)), ""));
            for (int grade = 1; grade <= question.most(); grade++) {
                if (part.isShown(grade)) {
                    lines.add(
                            List.of(say("survey.grade", grade), String.valueOf(part.count(grade)), part.share(grade)));
                }
            }
        }
        for (int at = 0; at < question.options().size(); at++) {
            var name = question.options().get(at);
            lines.add(
                    question.kind() == Kind.MATRIX
                            ? List.of(name, orHidden(part.mean(at)), "")
                            : part.isShown(at)
                                    ? List.of(name, String.valueOf(part.count(at)), part.share(at))
                                    : List.of(name, say("survey.hidden"), ""));
        }
        return lines;
    }

    private String orHidden(String figure) {
        return figure.isEmpty() ? say("survey.hidden") : figure;
    }

    private String say(String key, Object... facts) {
        return words.getMessage(key, facts, language);
    }
}
