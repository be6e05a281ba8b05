package io.zhijia.proposal;

import static io.zhijia.proposal.ProposalPermission.KEEP_PROPOSALS;
import static java.util.stream.Collectors.joining;

import io.zhijia.document.SheetColumn;
import io.zhijia.document.Sheets;
import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.web.Download;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 提案台账: every proposal of a call, as a sheet. */
@Controller
class LedgerController {

    private static final List<SheetColumn> COLUMNS = List.of(
            SheetColumn.number("收件号", 8),
            SheetColumn.text("立案号", 10),
            SheetColumn.text("类别", 14),
            SheetColumn.text("案由", 36),
            SheetColumn.text("提案人", 18),
            SheetColumn.text("代表团", 18),
            SheetColumn.text("附议人", 24),
            SheetColumn.day("提交日期"),
            SheetColumn.text("到哪一步", 14),
            SheetColumn.text("承办部门", 16),
            SheetColumn.text("结果类别", 10),
            SheetColumn.number("落实（%）", 10),
            SheetColumn.text("备注", 16));

    private final CallService calls;
    private final ProposalViews views;
    private final MessageSource words;
    private final Clock clock;

    LedgerController(CallService calls, ProposalViews views, MessageSource words, Clock clock) {
        this.calls = calls;
        this.views = views;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/proposals/calls/{id}/ledger.xlsx")
    void ledger(Actor actor, @PathVariable CallId id, HttpServletResponse answer) throws IOException {
        actor.must(KEEP_PROPOSALS);
        var call = calls.get(actor, id);
        var whole = views.whole(actor, id);
        var names = views.named(actor, whole.values());
        var rows = views.of(actor, id).stream()
                .map(line -> row(line, Objects.requireNonNull(whole.get(line.id())), names))
                .toList();
        var maker = "制表：" + actor.signature() + "　" + LocalDate.now(clock);
        var about = Stream.of(call.sittingTitle(), "共 " + rows.size() + " 件")
                .filter(part -> !part.isEmpty())
                .collect(joining("　"));
        try (var sheets = new Sheets(Download.EXCEL.into(answer, call.title() + "台账"))) {
            sheets.list(call.title() + "台账", about, maker, COLUMNS, rows.iterator());
        }
    }

    private List<?> row(ProposalLine line, Proposal of, Map<MemberId, String> names) {
        var remark = Stream.of(
                        of.filing().isLate() ? "逾期提交" : "",
                        of.filing().isUnreviewed() ? "未初审" : "",
                        of.origin().isPaper() ? "纸质" : "",
                        of.origin().isCollective() ? "代表团提案" : "")
                .filter(part -> !part.isEmpty())
                .collect(joining("、"));
        return Arrays.asList(
                line.receivedNumber(),
                line.docket(),
                line.subject(),
                line.title(),
                of.authors().stream()
                        .map(one -> names.getOrDefault(one.member(), "") + (of.hasLeft(one.member()) ? "（已退出联名）" : ""))
                        .collect(joining("、")),
                line.delegation(),
                of.secondments().stream()
                        .filter(Secondment::isAccepted)
                        .map(one -> names.getOrDefault(one.member(), ""))
                        .collect(joining("、")),
                line.submittedOn(),
                words.getMessage(line.stage().word(), null, Locale.SIMPLIFIED_CHINESE),
                line.department(),
                line.outcome(),
                line.percent(),
                remark);
    }
}
