package io.zhijia.election;

import io.zhijia.ballot.BallotDesk.Decided;
import io.zhijia.document.WordPaper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What an election puts on paper: the list of candidates, and the report of its result to the upper union. */
final class ElectionPaper {

    static byte[] candidates(Election election, String letterhead, LocalDate today) {
        var paper = new WordPaper().title(letterhead + "\n" + election.title() + "候选人名单");
        paper.text("以姓氏笔画为序。");
        election.posts().forEach((post, seats) -> {
            paper.heading(post.onThePaper() + "（应选 " + seats + " 名）");
            var rows = new ArrayList<List<?>>();
            for (var one : election.standing(post)) {
                rows.add(List.of(rows.size() + 1, one.name(), one.by()));
            }
            paper.table(List.of("序号", "姓名", "推荐单位"), rows, 15, 35, 50);
        });
        return paper.signed(letterhead, today).toBytes();
    }

    static byte[] report(Election election, Decided decided, String letterhead, LocalDate today) {
        var numbers = decided.numbers();
        var paper = new WordPaper().title("关于" + election.title() + "结果的报告");
        paper.text("上级工会：");
        paper.text("%s已依法选举。应到 %d 人，实到 %d 人；发出选票 %d 张，收回 %d 张，其中有效 %d 张、无效 %d 张，收回的选票不多于发出的选票，选举有效。得赞成票 %d 票以上者当选。"
                .formatted(
                        election.title(),
                        numbers.entitled(),
                        numbers.present(),
                        numbers.issued(),
                        numbers.returned(),
                        numbers.valid(),
                        numbers.invalid(),
                        decided.needed()));
        election.posts().forEach((post, seats) -> {
            var won = election.won(decided, post);
            var standing = election.standing(post);
            paper.heading(post.onThePaper() + "（应选 " + seats + " 名）");
            var rows = new ArrayList<List<?>>();
            for (int i = 0; i < standing.size(); i++) {
                rows.add(List.of(
                        standing.get(i).name(),
                        won.votes().get(i),
                        won.elected().contains(i) ? "当选" : ""));
            }
            paper.table(List.of("姓名（以姓氏笔画为序）", "赞成票", "结果"), rows, 50, 25, 25);
            if (!won.written().isEmpty()) {
                paper.text("另选他人当选：" + won.written().stream().collect(Collectors.joining("、")) + "。");
            }
            if (won.free() > 0) {
                paper.text("缺额 " + won.free() + " 名。");
            }
        });
        paper.text("任期自选举之日起计算。请予批复。");
        return paper.signed(letterhead, today).toBytes();
    }

    private ElectionPaper() {}
}
