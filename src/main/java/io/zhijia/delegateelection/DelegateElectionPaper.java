package io.zhijia.delegateelection;

import io.zhijia.congress.Ordinal;
import io.zhijia.delegateelection.ElectionState.Failed;
import io.zhijia.delegateelection.ElectionState.Filed;
import io.zhijia.delegateelection.ElectionState.Posted;
import io.zhijia.document.WordPaper;
import io.zhijia.identity.MemberId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What an election of delegates puts on paper: the notice with the candidates, and the result as it is hung up. Always Chinese. */
final class DelegateElectionPaper {

    private final DelegateElection election;
    private final Map<MemberId, String> names;
    private final String assembly;
    private final String letterhead;
    private final UnaryOperator<String> cover;
    private final LocalDate today;

    DelegateElectionPaper(
            DelegateElection election,
            Map<MemberId, String> names,
            String kind,
            String letterhead,
            UnaryOperator<String> cover,
            LocalDate today) {
        this.election = election;
        this.names = names;
        this.assembly = "第" + Ordinal.of(election.where().number(), Locale.CHINA) + "届" + kind;
        this.letterhead = letterhead;
        this.cover = cover;
        this.today = today;
    }

    byte[] notice() {
        var notice = election.notice();
        var paper = new WordPaper(cover)
                .title(letterhead + "\n" + assembly + "代表选举公告")
                .text(election.where().name() + "选区有职工 " + election.where().staff() + " 人，应选代表 " + notice.seats()
                        + " 名，由本选区职工直接选举，以无记名投票方式进行。")
                .text("选举时间：" + notice.on())
                .text("选举地点：" + notice.venue())
                .text("参加选举：" + notice.who());
        if (!election.candidates().isEmpty()) {
            var rows = new ArrayList<List<?>>();
            for (var one : election.candidates()) {
                rows.add(List.of(rows.size() + 1, name(one), one.by()));
            }
            paper.heading("候选人（应选 " + notice.seats() + " 名）").table(List.of("序号", "姓名", "推荐单位"), rows, 15, 35, 50);
        }
        return paper.signed(letterhead, today).toBytes();
    }

    byte[] result() {
        var paper = new WordPaper(cover).title(letterhead + "\n" + assembly + "代表选举结果");
        var count = election.state().counted();
        if (count == null) {
            return paper.text("尚未计票。").signed(letterhead, today).toBytes();
        }
        paper.text(election.where().name() + "选区 " + election.notice().on() + " 选举代表：全体职工 "
                + election.where().staff() + " 人，参加选举 " + count.tookPart() + " 人；收回选票 " + count.returned()
                + " 张，其中有效 " + count.valid() + " 张、无效 " + count.spoiled() + " 张。");
        paper.text((count.turnoutNeeded() > 0 ? "参加选举须达 " + count.turnoutNeeded() + " 人；" : "") + "得 "
                + count.votesNeeded() + " 票以上者当选（" + count.sources() + "）。");
        var rows = new ArrayList<List<?>>();
        for (var one : election.candidates()) {
            rows.add(List.of(name(one), String.valueOf(one.votes()), said(one)));
        }
        paper.table(List.of("姓名", "得票", "结果"), rows, 35, 25, 40);
        paper.text("计票人：" + names.getOrDefault(count.first(), "") + "、" + names.getOrDefault(count.second(), ""));
        switch (election.state()) {
            case Posted one -> posted(paper, one.from(), one.until());
            case Filed one -> posted(paper, one.from(), one.until());
            case Failed _ -> paper.text("本次选举没有选出代表。");
            default -> paper.text("当选人待资格审查。");
        }
        return paper.signed(letterhead, today).toBytes();
    }

    private void posted(WordPaper paper, LocalDate from, LocalDate until) {
        paper.heading("公示")
                .text("经资格审查，"
                        + election.through().stream().map(this::name).collect(Collectors.joining("、"))
                        + "为代表人选，现予公示。公示期自 " + from + " 起至 " + until + " 止（"
                        + election.notice().days()
                        + " 个工作日，公示当日不计）。如有异议，请在公示期内向工会提出。");
    }

    private static String said(Candidate one) {
        return switch (one.standing()) {
            case STANDS -> "";
            case ELECTED -> {
                var review = one.review();
                yield review == null || review.isPassed() ? "当选" : "当选，资格审查未通过";
            }
            case TIED -> "末位得票相同，待再次投票";
            case NOT_ELECTED -> "";
        };
    }

    private String name(Candidate one) {
        return names.getOrDefault(one.member(), "");
    }
}
