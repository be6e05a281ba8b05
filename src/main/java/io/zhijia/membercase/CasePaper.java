package io.zhijia.membercase;

import io.zhijia.document.WordPaper;
import io.zhijia.membercase.CaseState.Approved;
import io.zhijia.membercase.CaseState.Refused;
import io.zhijia.membership.Sex;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The form as it is signed: the application, the opinion of the group, the decision of the committee. */
final class CasePaper {

    /** @param group name of the group, empty if there is none */
    static byte[] of(MemberCase one, String group, String issuer) {
        var person = one.person();
        return paper(
                one.kind(),
                issuer,
                List.of(
                        List.of("姓名", person.name(), "性别", person.sex() == Sex.FEMALE ? "女" : "男"),
                        List.of("工号", person.number(), "出生日期", Objects.toString(person.born(), "")),
                        List.of("工会小组", group, "手机", person.phone()),
                        List.of("申请日期", one.openedOn().toString(), "附件", one.document())),
                one.reason(),
                opinion(one),
                decision(one));
    }

    /** To be filled in by hand. */
    static byte[] blank(String issuer) {
        return paper(
                CaseKind.JOIN,
                issuer,
                List.of(
                        List.of("姓名", "", "性别", ""),
                        List.of("民族", "", "出生日期", ""),
                        List.of("证件号码", "", "政治面貌", ""),
                        List.of("学历", "", "参加工作日期", ""),
                        List.of("部门", "", "手机", "")),
                "",
                "",
                "");
    }

    private static byte[] paper(
            CaseKind kind, String issuer, List<List<String>> rows, String reason, String opinion, String decision) {
        var paper = new WordPaper().title(title(kind)).subtitle(issuer);
        paper.table(List.of("项目", "内容", "项目", "内容"), rows, 18, 32, 18, 32);
        paper.text(wish(kind) + (reason.isEmpty() ? "" : "事由：" + reason + "。"));
        paper.line("　　　　　　　　　　　　申请人（签字）：　　　　　　　　年　　月　　日");
        if (kind.asksGroup()) {
            paper.heading("工会小组意见").text(opinion.isEmpty() ? "　" : opinion);
            paper.line("　　　　　　　　　　　　组长（签字）：　　　　　　　　　年　　月　　日");
        }
        paper.heading("工会委员会意见").text(decision.isEmpty() ? "　" : decision);
        return paper.unsigned(issuer + "（盖章）").toBytes();
    }

    private static String title(CaseKind kind) {
        return switch (kind) {
            case JOIN -> "工会会员入会申请书";
            case RETIRE, RESERVE -> "工会会员保留会籍登记表";
            case EXIT -> "工会会员退会申请书";
            case EXPEL -> "工会会员除名审批表";
        };
    }

    private static String wish(CaseKind kind) {
        return switch (kind) {
            case JOIN -> "我自愿加入中华全国总工会，遵守工会章程，执行工会决议，积极参加工会活动，按月缴纳会费。";
            case RETIRE -> "本人已办理退休，自愿保留会籍。";
            case RESERVE -> "本人自愿保留会籍。";
            case EXIT -> "本人自愿退出工会。";
            case EXPEL -> "";
        };
    }

    private static String opinion(MemberCase one) {
        var opinion = one.opinion();
        return opinion == null
                ? ""
                : (opinion.agrees() ? "同意。" : "不同意。") + opinion.text() + "（" + day(opinion.on()) + "）";
    }

    private static String decision(MemberCase one) {
        return switch (one.state()) {
            case Approved(var by, var on, var decision) -> "批准，自" + day(on) + "起。" + decision;
            case Refused(var by, var on, var reason) -> "不予批准：" + reason + "（" + day(on) + "）";
            case CaseState.Open open -> "";
            case CaseState.Withdrawn withdrawn -> "已撤回。";
        };
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    private CasePaper() {}
}
