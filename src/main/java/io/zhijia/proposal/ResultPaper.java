package io.zhijia.proposal;

import static java.util.stream.Collectors.joining;

import io.zhijia.document.FormRow;
import io.zhijia.document.WordPaper;
import io.zhijia.proposal.CaseSheet.Note;
import io.zhijia.proposal.CaseSheet.Rated;
import io.zhijia.proposal.CaseSheet.Reply;
import io.zhijia.proposal.CaseSheet.Signature;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The two sheets on what became of a proposal (立案提案、转达提案处理结果报告单), as they are signed and filed. */
final class ResultPaper {

    /** Millimetres for what somebody still has to write. */
    private static final int BY_HAND = 24;

    static byte[] of(String issuer, ResultSheet of, LocalDate today) {
        return new WordPaper()
                .title(of.kind().title())
                .subtitle(issuer)
                .form(matter(of))
                .form(handled(of))
                .form(result(of))
                .signed(issuer + "提案工作委员会", today)
                .toBytes();
    }

    private static List<FormRow> matter(ResultSheet of) {
        var matter = of.sheet().matter();
        var rows = new ArrayList<FormRow>();
        rows.add(FormRow.of("届次", matter.sitting(), "编号", matter.number()));
        rows.add(FormRow.of("类别", matter.category(), of.isDocketed() ? "立案日期" : "转达日期", day(decided(of))));
        rows.add(FormRow.of("案由", matter.title()));
        rows.add(FormRow.of("提案人", names(matter.proposers()), "附议人", names(matter.seconders())));
        rows.add(FormRow.of("建议措施", matter.measures()));
        if (!of.isDocketed()) {
            rows.add(FormRow.of("转达理由", of.sheet().screened().reason()));
        }
        return rows;
    }

    /** A suggestion is passed on the day somebody gets it. */
    private static @Nullable LocalDate decided(ResultSheet of) {
        return of.isDocketed() ? of.decidedOn() : of.assignedOn();
    }

    private static List<FormRow> handled(ResultSheet of) {
        var handled = of.sheet().handled();
        var rows = new ArrayList<FormRow>();
        rows.add(FormRow.of(
                of.isDocketed() ? "承办单位" : "转达单位",
                of.sheet().contacts(),
                "协办单位",
                String.join("、", handled.coHandlers())));
        rows.add(FormRow.of("分管领导", handled.leader(), "督办委员", handled.follower()));
        rows.add(FormRow.of("交办日期", day(of.assignedOn()), "办理期限", day(handled.due())));
        notes(rows, "沟通情况", handled.talks());
        notes(rows, "会签意见", handled.countersigned());
        return rows;
    }

    private static List<FormRow> result(ResultSheet of) {
        var handled = of.sheet().handled();
        var rows = new ArrayList<FormRow>();
        if (handled.replies().isEmpty()) {
            rows.add(FormRow.tall(BY_HAND, "处理结果", ""));
        }
        handled.replies().forEach(reply -> reply(rows, reply));
        notes(rows, "领导审签", handled.signOffs());
        rows.add(carriedOut(of));
        rows.add(ratings(of.sheet().ratings()));
        rows.add(FormRow.tall(of.assessment().isEmpty() ? BY_HAND : 0, "提案委员会意见", of.assessment()));
        return rows;
    }

    private static void reply(List<FormRow> rows, Reply reply) {
        rows.add(FormRow.of("处理结果" + ResultSheet.round(reply.round()), reply.text()));
        rows.add(FormRow.of("结果类别", reply.result(), "答复日期", day(reply.sentOn())));
        rows.add(FormRow.of("计划完成", day(reply.planned()), "经费", reply.cost()));
    }

    private static FormRow carriedOut(ResultSheet of) {
        var entries = of.sheet().carriedOut();
        if (entries.isEmpty()) {
            return FormRow.of("落实情况", "");
        }
        var last = entries.getLast();
        return FormRow.of("落实情况", day(last.on()) + "　" + last.percent() + "%　" + last.text());
    }

    private static FormRow ratings(List<Rated> ratings) {
        return FormRow.tall(
                ratings.isEmpty() ? BY_HAND : 0,
                "提案人意见",
                ratings.stream().map(ResultPaper::rating).collect(joining("\n")));
    }

    private static String rating(Rated rated) {
        var who = rated.name() + ResultSheet.round(rated.round()) + "：";
        if (rated.on() == null) {
            return who + "未评价";
        }
        return who + "对态度" + rated.attitude() + "，对结果" + rated.result()
                + (rated.reason().isEmpty() ? "" : "。" + rated.reason()) + "　" + day(rated.on());
    }

    private static void notes(List<FormRow> rows, String label, List<Note> notes) {
        if (!notes.isEmpty()) {
            rows.add(FormRow.of(label, notes.stream().map(ResultPaper::note).collect(joining("\n"))));
        }
    }

    private static String note(Note note) {
        var said = Stream.of(note.about(), note.text()).filter(part -> !part.isEmpty());
        var by = (note.by() + " " + day(note.on())).strip();
        return said.collect(joining("：")) + (by.isEmpty() ? "" : "（" + by + "）");
    }

    private static String names(List<Signature> signed) {
        return signed.stream().map(Signature::name).collect(joining("、"));
    }

    private static String day(@Nullable LocalDate day) {
        return ProposalPaper.day(day);
    }

    private ResultPaper() {}
}
