package io.zhijia.congresscheck;

import io.zhijia.document.SheetColumn;
import io.zhijia.document.Sheets;
import io.zhijia.document.WordPaper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The sheet of one assessment in Word, and all of them beside each other in Excel. */
@Component
class AssessmentPapers {

    private final MessageSource words;

    AssessmentPapers(MessageSource words) {
        this.words = words;
    }

    byte[] word(String letterhead, Assessment one, List<Finding> shown) {
        var paper = new WordPaper()
                .across()
                .title("教代会、职代会工作评估表")
                .subtitle(one.unitName() + "　" + one.year() + " 年")
                .table(
                        List.of("评估内容", "满分", "记录情况", "得分", "评估意见"),
                        one.items().stream().map(item -> row(item, shown)).toList(),
                        22,
                        8,
                        40,
                        8,
                        22)
                .line("合计：" + one.got() + " 分，满分 " + one.possible() + " 分（" + one.percent() + "%）");
        var confirmed = one.confirmed();
        return (confirmed == null ? paper.line("尚未审定。").unsigned(letterhead) : paper.signed(letterhead, confirmed.on()))
                .toBytes();
    }

    private static List<String> row(Assessment.Item item, List<Finding> shown) {
        var found = shown.stream()
                .filter(one -> one.proof() == item.line().proof())
                .findFirst()
                .map(one -> (one.done() ? "有：" : "缺：") + one.said())
                .orElse("由评估人判断");
        return List.of(
                item.line().title(),
                String.valueOf(item.line().points()),
                found,
                item.given() == null ? "" : item.given().toString(),
                item.remark());
    }

    void sheet(
            OutputStream out,
            String about,
            String maker,
            List<Assessment> own,
            List<TreeOfAssessments.Unit> units,
            Locale language)
            throws IOException {
        try (var sheets = new Sheets(out)) {
            sheets.list(
                    say("congresscheck.own", language),
                    about,
                    maker,
                    List.of(
                            SheetColumn.number(say("congresscheck.year", language), 10),
                            SheetColumn.text(say("congresscheck.state", language), 14),
                            SheetColumn.number(say("congresscheck.got", language), 10),
                            SheetColumn.number(say("congresscheck.possible", language), 10),
                            SheetColumn.number(say("congresscheck.percent", language), 10)),
                    own.stream()
                            .map(one -> List.of(
                                    one.year(), say(state(one), language), one.got(), one.possible(), one.percent()))
                            .iterator());
            sheets.list(
                    say("congresscheck.below", language),
                    about,
                    maker,
                    List.of(
                            SheetColumn.text(say("congresscheck.unit", language), 34),
                            SheetColumn.text(say("congresscheck.state", language), 14),
                            SheetColumn.number(say("congresscheck.itsOwn", language), 14),
                            SheetColumn.number(say("congresscheck.ours", language), 14)),
                    units.stream()
                            .map(unit -> Arrays.asList(
                                    unit.name(),
                                    say(unit.word(), language),
                                    percent(unit.itsOwn()),
                                    percent(unit.ours())))
                            .iterator());
        }
    }

    private static @Nullable Integer percent(@Nullable Assessment one) {
        return one == null ? null : one.percent();
    }

    private static String state(Assessment one) {
        return one.isConfirmed() ? "congresscheck.state.CONFIRMED" : "congresscheck.state.OPEN";
    }

    private String say(String key, Locale language) {
        return Objects.requireNonNull(words.getMessage(key, null, language));
    }
}
