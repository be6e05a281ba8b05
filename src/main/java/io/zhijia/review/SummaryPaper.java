package io.zhijia.review;

import io.zhijia.document.PaperLink;
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
    private final String union;
    private final String home;
    private final UnaryOperator<String> say;
    private final WordPaper paper;
    private int headings;

    /**
     * @param union who signs it
     * @param home address of the product, where the links of the figures begin
     * @param say the words under a key, in the language of the summary
     * @param cover what every text goes through
     */
    SummaryPaper(Summary summary, String union, String home, UnaryOperator<String> say, UnaryOperator<String> cover) {
        this.paper = new WordPaper(cover);
        this.summary = summary;
        this.union = union;
        this.home = home;
        this.say = say;
    }

    /** @param withList whether the figures are listed behind the text, each with where it comes from */
    byte[] toBytes(boolean withList) {
        paper.title(summary.title());
        write(SummaryForm.OPENING);
        summary.form().headings().stream().map(Heading::code).forEach(this::headed);
        headed(SummaryForm.CLOSING);
        if (summary.state() instanceof SummaryState.Filed(var on)) {
            paper.signed(union, on);
        } else {
            paper.unsigned(union);
        }
        if (withList && !figures().isEmpty()) {
            paper.newPage().heading(say.apply("review.list.figures"));
            paper.table(
                    List.of(say.apply("review.sentence"), say.apply("review.figure"), say.apply("review.source")),
                    figures(),
                    46,
                    20,
                    34);
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

    /** Each sentence once, with its figures below it. */
    private List<List<Object>> figures() {
        var rows = new ArrayList<List<Object>>();
        for (var passage : summary.passages()) {
            var sentence = passage.text();
            for (var figure : sentence.isBlank() ? List.<Figure>of() : passage.figures()) {
                var source = FigureSource.of(figure.address(), say);
                rows.add(List.of(sentence, figure.value(), new PaperLink(source, home + figure.address())));
                sentence = "";
            }
        }
        return rows;
    }
}
