package io.zhijia.proposal;

import io.zhijia.document.SheetColumn;
import io.zhijia.document.Sheets;
import io.zhijia.proposal.Rating.Satisfaction;
import io.zhijia.proposal.Reckoning.Compared;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;

/** The figures of proposals as a workbook (提案办理统计), a sheet for each way of counting. */
final class FigureSheets {

    private static final List<SheetColumn> SHARES = List.of(
            SheetColumn.text("项目", 24),
            SheetColumn.number("收到", 8).summed(),
            SheetColumn.number("立案（并案后）", 14).summed(),
            SheetColumn.number("转意见建议", 12).summed(),
            SheetColumn.number("答复", 8).summed(),
            SheetColumn.number("按期", 8).summed(),
            SheetColumn.number("办结", 8).summed(),
            SheetColumn.number("落实", 8).summed());
    private static final List<Figure> COUNTED = List.of(
            Figure.RECEIVED,
            Figure.CASES,
            Figure.SUGGESTIONS,
            Figure.ANSWERED,
            Figure.IN_TIME,
            Figure.CLOSED,
            Figure.CARRIED_OUT);

    private final MessageSource words;
    private final Reckoning of;
    private final String maker;

    FigureSheets(MessageSource words, Reckoning of, String maker) {
        this.words = words;
        this.of = of;
        this.maker = maker;
    }

    byte[] toBytes() throws IOException {
        var bytes = new ByteArrayOutputStream();
        write(bytes);
        return bytes.toByteArray();
    }

    void write(OutputStream out) throws IOException {
        try (var sheets = new Sheets(out)) {
            figures(sheets);
            shares(sheets, "分类别", of.categories());
            shares(sheets, "分代表团", of.delegations());
            shares(sheets, "分主办单位", of.departments());
            ratings(sheets);
            paces(sheets);
            earlier(sheets);
            open(sheets);
        }
    }

    private void figures(Sheets sheets) throws IOException {
        var counted = Figure.shown(of.all()).stream()
                .map(one -> Arrays.<Object>asList(
                        say(one.word()),
                        one.of(of.all()).size(),
                        Optional.ofNullable(one.outOf())
                                .map(whole -> say(whole.word()))
                                .orElse(""),
                        one.rate(of.all())));
        var delegates = of.participation();
        var people = Stream.of(
                Arrays.<Object>asList(say("handling.figures.delegates"), delegates.delegates(), "", null),
                Arrays.<Object>asList(say("handling.figures.proposing"), delegates.proposing(), "", null),
                Arrays.<Object>asList(say("handling.figures.silent"), delegates.silent(), "", null),
                Arrays.<Object>asList(say("handling.figures.perDelegate"), delegates.perDelegate(), "", null),
                Arrays.<Object>asList(say("handling.figures.talks"), of.talks(), "", null),
                Arrays.<Object>asList(
                        say("handling.figures.progress"),
                        null,
                        "",
                        of.progress().isPresent() ? of.progress().getAsInt() : null));
        list(
                sheets,
                "办理统计",
                List.of(
                        SheetColumn.text("指标", 30),
                        SheetColumn.number("件数", 8),
                        SheetColumn.text("占", 20),
                        SheetColumn.number("%", 8)),
                Stream.concat(counted, people));
    }

    private void shares(Sheets sheets, String title, Map<String, List<CaseAtHand>> parts) throws IOException {
        list(
                sheets,
                title,
                SHARES,
                parts.entrySet().stream()
                        .map(part -> Stream.concat(
                                        Stream.<Object>of(part.getKey().isEmpty() ? "（未填）" : part.getKey()),
                                        COUNTED.stream()
                                                .map(figure -> figure.of(part.getValue())
                                                        .size()))
                                .toList()));
    }

    private void ratings(Sheets sheets) throws IOException {
        list(
                sheets,
                "评价（按人）",
                List.of(
                        SheetColumn.text("评价", 12),
                        SheetColumn.number("应评", 8),
                        SheetColumn.number("满意", 8),
                        SheetColumn.number("基本满意", 10),
                        SheetColumn.number("不满意", 8),
                        SheetColumn.number("未评价", 8),
                        SheetColumn.number("满意率（占已评，%）", 20)),
                Stream.of(rated("对结果", of.results()), rated("对态度", of.attitudes())));
    }

    private static List<?> rated(String about, OwnRatings ratings) {
        return Arrays.asList(
                about,
                ratings.asked(),
                ratings.of(Satisfaction.SATISFIED),
                ratings.of(Satisfaction.BASICALLY),
                ratings.of(Satisfaction.NOT),
                ratings.unrated(),
                ratings.percent());
    }

    private void paces(Sheets sheets) throws IOException {
        list(
                sheets,
                "各环节平均用时",
                List.of(SheetColumn.text("环节", 20), SheetColumn.number("件数", 8), SheetColumn.number("平均（工作日）", 16)),
                of.paces().entrySet().stream()
                        .map(one -> List.of(
                                say(one.getKey().word()),
                                one.getValue().cases(),
                                one.getValue().average())));
    }

    private void earlier(Sheets sheets) throws IOException {
        list(
                sheets,
                "与往届比较",
                List.of(
                        SheetColumn.text("届次、年度", 28),
                        SheetColumn.number("收到", 8),
                        SheetColumn.number("立案（并案后）", 14),
                        SheetColumn.number("转意见建议", 12),
                        SheetColumn.number("答复", 8),
                        SheetColumn.number("提案落实率（%）", 16),
                        SheetColumn.number("建议落实率（%）", 16),
                        SheetColumn.number("满意率（按人，%）", 18),
                        SheetColumn.number("提交到答复（工作日）", 20)),
                of.earlier().stream().map(FigureSheets::compared));
    }

    private static List<?> compared(Compared one) {
        return Arrays.asList(
                one.span().about(),
                Figure.RECEIVED.of(one.all()).size(),
                Figure.CASES.of(one.all()).size(),
                Figure.SUGGESTIONS.of(one.all()).size(),
                Figure.ANSWERED.of(one.all()).size(),
                Target.CASES.ours(one.all()),
                Target.SUGGESTIONS.ours(one.all()),
                one.ratings().percent(),
                one.untilAnswer().map(Phase.Pace::average).orElse(null));
    }

    private void open(Sheets sheets) throws IOException {
        list(
                sheets,
                "未办结和未落实完",
                List.of(
                        SheetColumn.text("编号", 10),
                        SheetColumn.text("案由", 36),
                        SheetColumn.text("主办单位", 18),
                        SheetColumn.text("到哪一步", 14),
                        SheetColumn.number("落实（%）", 10),
                        SheetColumn.text("原因", 40)),
                of.open().stream()
                        .map(one -> List.of(
                                one.number(),
                                one.proposal().title(),
                                one.file()
                                        .assignment()
                                        .map(given -> given.department().name())
                                        .orElse(""),
                                say(one.proposal().stage().word()),
                                one.file().percent(),
                                why(one))));
    }

    private String why(CaseAtHand one) {
        var why = WhyOpen.of(one);
        return words.getMessage(why.word(), why.what().toArray(), Locale.SIMPLIFIED_CHINESE);
    }

    private void list(Sheets sheets, String title, List<SheetColumn> columns, Stream<? extends List<?>> rows)
            throws IOException {
        sheets.list(title, of.span().about(), maker, columns, rows.iterator());
    }

    private String say(String key) {
        return words.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
    }
}
