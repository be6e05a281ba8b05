package io.zhijia.review;

import io.zhijia.document.WordPaper;
import io.zhijia.review.SummaryForm.Heading;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A summary as a Word document. */
final class SummaryPaper {

    private static final String[] NUMBERS = {
        "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三", "十四", "十五", "十六", "十七", "十八"
    };

    private final Summary summary;
    private final UnaryOperator<String> say;
    private final WordPaper paper = new WordPaper();
    private int headings;

    /** @param say the words under a key, in the language of the summary */
    SummaryPaper(Summary summary, UnaryOperator<String> say) {
        this.summary = summary;
        this.say = say;
    }

    /** @param withList whether the figures are listed behind the text, each with where it comes from */
    byte[] toBytes(boolean withList) {
        paper.title(summary.title());
        write(SummaryForm.OPENING);
        summary.form().headings().stream().map(Heading::code).forEach(this::headed);
        headed(SummaryForm.CLOSING);
        if (withList && !figures().isEmpty()) {
            paper.heading(numbered(say.apply("review.list.figures")));
            paper.table(
                    List.of(say.apply("review.sentence"), say.apply("review.figure"), say.apply("review.source")),
                    figures(),
                    44,
                    16,
                    40);
        }
        return paper.toBytes();
    }

    private void headed(String heading) {
        if (!summary.under(heading).isEmpty()) {
            paper.heading(numbered(say.apply(summary.form().word(heading))));
            write(heading);
        }
    }

    private void write(String heading) {
        summary.under(heading).forEach(passage -> paper.text(passage.text()));
    }

    private String numbered(String heading) {
        var number = headings++;
        return summary.language().getLanguage().equals("zh")
                ? NUMBERS[number] + "、" + heading
                : (number + 1) + ". " + heading;
    }

    private List<List<String>> figures() {
        var rows = new ArrayList<List<String>>();
        for (var passage : summary.passages()) {
            if (!passage.text().isBlank()) {
                passage.figures()
                        .forEach(figure -> rows.add(List.of(passage.text(), figure.value(), figure.address())));
            }
        }
        return rows;
    }
}
