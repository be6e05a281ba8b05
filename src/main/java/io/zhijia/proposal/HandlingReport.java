package io.zhijia.proposal;

import io.zhijia.document.WordPaper;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;

/** The report on the handling of proposals to the next sitting (提案办理情况报告), drafted from the records. */
final class HandlingReport {

    private final MessageSource words;
    private final Locale language;

    HandlingReport(MessageSource words, Locale language) {
        this.words = words;
        this.language = language;
    }

    byte[] of(
            String issuer,
            Call call,
            List<CaseAtHand> all,
            Map<String, List<CaseAtHand>> departments,
            LocalDate today) {
        var about = call.sittingTitle().isEmpty() ? call.title() : call.sittingTitle();
        var paper = new WordPaper()
                .title("关于" + about + "提案办理情况的报告")
                .subtitle(issuer)
                .heading("一、征集和审查")
                .text("共收到提案" + count(Figure.RECEIVED, all) + "件，立案" + count(Figure.DOCKETED, all) + "件，并案后"
                        + count(Figure.CASES, all) + "件；转意见建议" + count(Figure.SUGGESTIONS, all) + "件，不予立案"
                        + count(Figure.DECLINED, all) + "件，撤案" + count(Figure.WITHDRAWN, all) + "件。")
                .heading("二、办理和答复")
                .text("已交办" + count(Figure.ASSIGNED, all) + "件，答复" + count(Figure.ANSWERED, all) + "件"
                        + rate("，答复率", Figure.ANSWERED, all) + rate("，其中按期答复", Figure.IN_TIME, all) + "；A类"
                        + count(Figure.SOLVED, all) + "件，B类" + count(Figure.PLANNED, all) + "件，C类"
                        + count(Figure.LATER, all) + "件，D类" + count(Figure.FOR_REFERENCE, all) + "件。退办"
                        + count(Figure.HANDED_BACK, all) + "件，再次办理" + count(Figure.HANDLED_TWICE, all) + "件。")
                .table(
                        List.of("主办单位", "承办", "答复", "按期", "办结"),
                        departments.entrySet().stream()
                                .map(one -> List.of(
                                        one.getKey(),
                                        String.valueOf(one.getValue().size()),
                                        count(Figure.ANSWERED, one.getValue()),
                                        count(Figure.IN_TIME, one.getValue()),
                                        count(Figure.CLOSED, one.getValue())))
                                .toList(),
                        40,
                        15,
                        15,
                        15,
                        15)
                .heading("三、提案人评价")
                .text("按件统计：满意和基本满意" + count(Figure.SATISFIED, all) + "件，不满意" + count(Figure.DISSATISFIED, all)
                        + "件，未评价" + count(Figure.UNRATED, all) + "件。未评价的不计入满意。")
                .heading("四、落实情况")
                .text("已落实" + count(Figure.CARRIED_OUT, all) + "件" + rate("，落实率", Figure.CARRIED_OUT, all) + "。");
        open(paper, all);
        return paper.signed(issuer + "提案工作委员会", today).toBytes();
    }

    /** What is not done yet goes over to the next year, with the reason. */
    private void open(WordPaper paper, List<CaseAtHand> all) {
        var left = all.stream().filter(HandlingReport::isLeft).toList();
        if (left.isEmpty()) {
            return;
        }
        paper.text("下列" + left.size() + "件转入下一年度继续办理：")
                .table(
                        List.of("编号", "案由", "主办单位", "状态", "进度"),
                        left.stream()
                                .map(one -> List.of(
                                        one.number(),
                                        one.proposal().title(),
                                        one.file()
                                                .assignment()
                                                .map(given -> given.department().name())
                                                .orElse(""),
                                        words.getMessage(one.proposal().stage().word(), null, language),
                                        one.file().percent() + "%"))
                                .toList(),
                        12,
                        40,
                        18,
                        18,
                        12);
    }

    private static boolean isLeft(CaseAtHand one) {
        return !Figure.OPEN.of(List.of(one)).isEmpty()
                || (one.proposal().stage() == Stage.FOLLOW_UP && one.file().percent() < 100);
    }

    private static String count(Figure figure, List<CaseAtHand> all) {
        return String.valueOf(figure.of(all).size());
    }

    private static String rate(String before, Figure figure, List<CaseAtHand> all) {
        var rate = figure.rate(all);
        return rate == null ? "" : before + rate + "%";
    }
}
