package io.zhijia.uppercongress;

import io.zhijia.document.WordPaper;
import io.zhijia.identity.MemberId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The list of our delegates, with how they were chosen; Chinese whoever prints it. */
final class DelegatePaper {

    static byte[] of(
            UpperCongress congress,
            String letterhead,
            Function<MemberId, String> name,
            UnaryOperator<String> cover,
            LocalDate today) {
        var invitation = congress.invitation();
        var paper = new WordPaper(cover)
                .title(letterhead + "出席" + invitation.title() + "代表名单")
                .text("会议：" + invitation.host() + invitation.title() + "，" + invitation.opens() + " 至 "
                        + invitation.closes() + "；名额 " + invitation.seats() + " 人。");
        var how = congress.choosing();
        if (how != null) {
            paper.text(
                    how.isElection()
                            ? how.on() + " 选举产生：应到 " + how.entitled() + " 人，实到 " + how.present() + " 人。"
                            : how.on() + " 推荐产生。");
        }
        var rows = new ArrayList<List<?>>();
        for (var one : congress.delegates()) {
            rows.add(List.of(
                    rows.size() + 1,
                    name.apply(one.member()),
                    how != null && how.isElection() ? String.valueOf(one.votes()) : "—"));
        }
        return paper.table(List.of("序号", "姓名", "得票"), rows, 20, 50, 30)
                .signed(letterhead, today)
                .toBytes();
    }

    private DelegatePaper() {}
}
