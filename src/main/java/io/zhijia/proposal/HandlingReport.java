package io.zhijia.proposal;

import static java.util.stream.Collectors.joining;

import io.zhijia.document.WordPaper;
import io.zhijia.proposal.Rating.Satisfaction;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** The report on the handling of proposals to the next sitting (提案办理情况报告), drafted from the records. */
final class HandlingReport {

    private final MessageSource words;
    private final Locale language;

    HandlingReport(MessageSource words, Locale language) {
        this.words = words;
        this.language = language;
    }

    byte[] of(String issuer, Reckoning of, LocalDate today) {
        var all = of.all();
        var paper = new WordPaper()
                .title("关于" + of.span().about() + "提案办理情况的报告")
                .subtitle(issuer)
                .heading("一、征集和审查")
                .text("共收到提案" + count(Figure.RECEIVED, all) + "件，立案" + count(Figure.DOCKETED, all) + "件，并案后"
                        + count(Figure.CASES, all) + "件；转意见建议" + count(Figure.SUGGESTIONS, all) + "件，不予立案"
                        + count(Figure.DECLINED, all) + "件，撤案" + count(Figure.WITHDRAWN, all) + "件。"
                        + participation(of.participation()));
        shares(paper, "类别", of.categories(), Figure.RECEIVED, Figure.CASES, Figure.SUGGESTIONS, Figure.CARRIED_OUT);
        shares(paper, "代表团", of.delegations(), Figure.RECEIVED, Figure.CASES, Figure.SUGGESTIONS, Figure.CARRIED_OUT);
        paper.heading("二、办理和答复")
                .text("已交办" + count(Figure.ASSIGNED, all) + "件，答复" + count(Figure.ANSWERED, all) + "件"
                        + rate("，答复率", Figure.ANSWERED, all) + rate("，其中按期答复", Figure.IN_TIME, all) + "；"
                        + classes(all) + "。退办"
                        + count(Figure.HANDED_BACK, all) + "件，再次办理" + count(Figure.HANDLED_TWICE, all) + "件"
                        + secondTime(all) + "。与提案人沟通" + of.talks() + "次" + keyCases(all) + "。");
        shares(paper, "主办单位", of.departments(), Figure.ASSIGNED, Figure.ANSWERED, Figure.IN_TIME, Figure.CLOSED);
        paces(paper, of);
        paper.heading("三、提案人评价")
                .text("按件统计：满意和基本满意" + count(Figure.SATISFIED, all) + "件，不满意" + count(Figure.DISSATISFIED, all)
                        + "件，未评价" + count(Figure.UNRATED, all) + "件。未评价的不计入满意。")
                .text(ratings("对办理结果", of.results()))
                .text(ratings("对办理态度", of.attitudes()))
                .heading("四、落实情况")
                .text(forwarded(all) + "已落实" + count(Figure.CARRIED_OUT, all) + "件"
                        + rate("，落实率（占已答复）", Figure.CARRIED_OUT, all) + "。" + promises(of))
                .text(target("提案", Target.CASES, all)
                        + target("意见建议", Target.SUGGESTIONS, all)
                        + say("handling.target.source"));
        open(paper, of.open());
        earlier(paper, of);
        return paper.signed(issuer + "提案工作委员会", today).toBytes();
    }

    private static String classes(List<CaseAtHand> all) {
        return Scale.used(all).stream()
                .flatMap(scale -> scale.outcomes().stream())
                .map(outcome -> outcome.said().replace(" ", "") + answered(outcome, all) + "件")
                .collect(joining("，"));
    }

    private static long answered(Outcome with, List<CaseAtHand> all) {
        return all.stream()
                .filter(one -> one.file()
                        .sent()
                        .filter(answer -> answer.outcome() == with)
                        .isPresent())
                .count();
    }

    private static String secondTime(List<CaseAtHand> all) {
        return Figure.HANDLED_TWICE.of(all).isEmpty()
                ? ""
                : "（再次办理后满意和基本满意" + count(Figure.CONTENT_AT_LAST, all) + "件，仍不满意"
                        + count(Figure.DISSATISFIED_TWICE, all) + "件）";
    }

    private static String keyCases(List<CaseAtHand> all) {
        return Figure.KEY.of(all).isEmpty() ? "" : "，列为重点难点上报" + count(Figure.KEY, all) + "件";
    }

    private static String promises(Reckoning of) {
        var all = of.all();
        return of.progress().isEmpty()
                ? ""
                : "答复时定了完成日期的" + count(Figure.PROMISED, all) + "件，已落实" + count(Figure.PROMISES_KEPT, all) + "件，正在落实"
                        + count(Figure.PROMISES_UNDER_WAY, all) + "件，平均进度"
                        + of.progress().getAsInt() + "%。";
    }

    /** What our union could not decide. */
    private static String forwarded(List<CaseAtHand> all) {
        return Figure.FORWARDED.of(all).isEmpty()
                ? ""
                : "转呈上级" + count(Figure.FORWARDED, all) + "件，上级已答复" + count(Figure.ANSWERED_ABOVE, all) + "件。";
    }

    private static String participation(Participation of) {
        var each = of.perDelegate();
        return each == null
                ? ""
                : "正式代表" + of.delegates() + "名，其中" + of.proposing() + "名提出提案，" + of.silent() + "名没有提出提案，人均"
                        + each.toPlainString() + "件。";
    }

    private void shares(WordPaper paper, String what, Map<String, List<CaseAtHand>> parts, Figure... figures) {
        if (parts.keySet().stream().allMatch(String::isEmpty)) {
            return;
        }
        paper.table(
                Stream.concat(Stream.of(what), Stream.of(figures).map(one -> say(one.word())))
                        .toList(),
                parts.entrySet().stream()
                        .map(part -> Stream.concat(
                                        Stream.of(part.getKey().isEmpty() ? "（未填）" : part.getKey()),
                                        Stream.of(figures).map(one -> count(one, part.getValue())))
                                .toList())
                        .toList(),
                36,
                16,
                16,
                16,
                16);
    }

    private void paces(WordPaper paper, Reckoning of) {
        if (of.paces().isEmpty()) {
            return;
        }
        paper.text("各环节平均用时（含中止）如下：")
                .table(
                        List.of("环节", "件数", "平均工作日"),
                        of.paces().entrySet().stream()
                                .map(one -> List.of(
                                        say(one.getKey().word()),
                                        String.valueOf(one.getValue().cases()),
                                        one.getValue().average().toPlainString()))
                                .toList(),
                        50,
                        20,
                        30);
    }

    private static String ratings(String about, OwnRatings of) {
        return "按人统计，" + about + "：应评" + of.asked() + "人次，满意" + of.of(Satisfaction.SATISFIED) + "人次，基本满意"
                + of.of(Satisfaction.BASICALLY) + "人次，不满意" + of.of(Satisfaction.NOT) + "人次，未评价" + of.unrated() + "人次"
                + percent("；满意率（占已评）", of.percent()) + "。";
    }

    private static String target(String what, Target target, List<CaseAtHand> all) {
        return target.ours(all) == null
                ? ""
                : what + target.all(all) + "件，落实" + target.carriedOut(all) + "件" + percent("，落实率", target.ours(all))
                        + "（参考线" + target.percent() + "%）；";
    }

    /** What is not done yet goes over to the next year, with the reason. */
    private void open(WordPaper paper, List<CaseAtHand> left) {
        if (left.isEmpty()) {
            return;
        }
        paper.text("下列" + left.size() + "件转入下一年度继续办理：")
                .table(
                        List.of("编号", "案由", "主办单位", "状态", "原因"),
                        left.stream().map(this::line).toList(),
                        11,
                        31,
                        16,
                        14,
                        28);
    }

    private List<String> line(CaseAtHand one) {
        var why = WhyOpen.of(one);
        return List.of(
                one.number(),
                one.proposal().title(),
                one.file().assignment().map(given -> given.department().name()).orElse(""),
                say(one.proposal().stage().word()),
                words.getMessage(why.word(), why.what().toArray(), language));
    }

    private static void earlier(WordPaper paper, Reckoning of) {
        if (of.earlier().size() < 2) {
            return;
        }
        paper.heading("五、与往届比较")
                .table(
                        List.of("届次、年度", "收到", "立案", "答复", "提案落实率", "满意率（按人）", "提交到答复（工作日）"),
                        of.earlier().stream()
                                .map(one -> List.of(
                                        one.span().about(),
                                        count(Figure.RECEIVED, one.all()),
                                        count(Figure.CASES, one.all()),
                                        count(Figure.ANSWERED, one.all()),
                                        percent("", Target.CASES.ours(one.all())),
                                        percent("", one.ratings().percent()),
                                        one.untilAnswer()
                                                .map(pace -> pace.average().toPlainString())
                                                .orElse("")))
                                .toList(),
                        28,
                        10,
                        10,
                        10,
                        14,
                        14,
                        14);
    }

    private String say(String key) {
        return words.getMessage(key, null, language);
    }

    private static String count(Figure figure, List<CaseAtHand> all) {
        return String.valueOf(figure.of(all).size());
    }

    private static String rate(String before, Figure figure, List<CaseAtHand> all) {
        return percent(before, figure.rate(all));
    }

    private static String percent(String before, @Nullable Integer percent) {
        return percent == null ? "" : before + percent + "%";
    }
}
