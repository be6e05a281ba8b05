package io.zhijia.proposal;

import io.zhijia.document.FormRow;
import io.zhijia.document.Paper;
import io.zhijia.document.WordPaper;
import io.zhijia.proposal.CaseSheet.Note;
import io.zhijia.proposal.CaseSheet.Rated;
import io.zhijia.proposal.CaseSheet.Reply;
import io.zhijia.proposal.CaseSheet.Signature;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A proposal on paper: the form, filled or to be filled in, and the whole set of a case (one case, one set). */
final class ProposalPaper {

    private static final int BLANK_SECONDERS = 3;

    /** Millimetres that a line written by hand needs. */
    private static final int HAND = 9;

    /** To be filled in by hand; it can be read in again. */
    static byte[] blank(String issuer, String sitting) {
        var empty = new CaseSheet.Matter(sitting, "", "", "", "", "", List.of(), List.of(), null, "", List.of());
        return new WordPaper()
                .title("提案表")
                .subtitle(issuer)
                .form(form(empty, true))
                .form(screening(CaseSheet.Screened.NOT_YET, true))
                .toBytes();
    }

    /** The form alone, filled in. */
    static byte[] form(String issuer, CaseSheet.Matter matter, CaseSheet.Screened screened) {
        return new WordPaper()
                .title("提案表")
                .subtitle(issuer)
                .form(form(matter, false))
                .form(screening(screened, false))
                .toBytes();
    }

    /** What the department gets (提案交办单). */
    static byte[] slip(String issuer, CaseSheet sheet, LocalDate today) {
        var handled = sheet.handled();
        return new WordPaper()
                .title("提案交办单")
                .form(List.of(
                        FormRow.of(
                                "届次",
                                sheet.matter().sitting(),
                                "编号",
                                sheet.matter().number()),
                        FormRow.of("案由", sheet.matter().title()),
                        FormRow.of("主办单位", sheet.contacts(), "协办单位", lines(handled.coHandlers())),
                        FormRow.of("分管领导", handled.leader(), "督办委员", handled.follower()),
                        FormRow.of(
                                "办理期限",
                                day(handled.due()),
                                "提案人",
                                names(sheet.matter().proposers())),
                        FormRow.of("案据", sheet.matter().grounds()),
                        FormRow.of("建议措施", sheet.matter().measures()),
                        FormRow.tall(22, "签收", "签收人：　　　　　　　　　　年　　月　　日")))
                .text("请在签收期限内签收；不属于本单位职责的，请在期限内书面说明理由并提出建议承办单位，逾期视为签收。答复前请与提案人至少沟通一次。")
                .signed(issuer, today)
                .toBytes();
    }

    /** Everything about one case, from the form to what came of it, in Word or as PDF. */
    static byte[] whole(Paper paper, String issuer, CaseSheet sheet) {
        write(paper, issuer, sheet);
        return paper.toBytes();
    }

    /** The sets of many cases one after the other, each on a page of its own. */
    static byte[] all(String issuer, List<CaseSheet> sheets) {
        var paper = new WordPaper();
        if (sheets.isEmpty()) {
            paper.text("没有立案的提案。");
        }
        for (int i = 0; i < sheets.size(); i++) {
            write(i == 0 ? paper : paper.newPage(), issuer, sheets.get(i));
        }
        return paper.toBytes();
    }

    private static void write(Paper paper, String issuer, CaseSheet sheet) {
        paper.title("提案办理表")
                .subtitle(issuer)
                .form(form(sheet.matter(), false))
                .form(screening(sheet.screened(), false))
                .heading("承办")
                .form(handling(sheet));
        sheet.handled().replies().forEach(reply -> answer(paper, reply, sheet));
        if (!sheet.assessed().isEmpty()) {
            var rows = new ArrayList<FormRow>();
            notes(rows, "委员会评估", sheet.assessed());
            paper.heading("评估").form(rows);
        }
        if (!sheet.carriedOut().isEmpty()) {
            paper.heading("落实")
                    .table(
                            List.of("日期", "进度", "内容", "证明材料", "下次日期"),
                            sheet.carriedOut().stream()
                                    .map(step -> List.of(
                                            day(step.on()),
                                            step.percent() + "%",
                                            step.text(),
                                            step.evidence(),
                                            day(step.next())))
                                    .toList(),
                            20,
                            10,
                            32,
                            18,
                            20);
        }
        paper.heading("办理经过")
                .table(
                        List.of("日期", "环节", "经办"),
                        sheet.course().stream()
                                .map(step -> List.of(day(step.on()), step.about(), step.by()))
                                .toList(),
                        26,
                        44,
                        30);
    }

    private static List<FormRow> form(CaseSheet.Matter matter, boolean isBlank) {
        var rows = new ArrayList<FormRow>();
        rows.add(FormRow.of("届次", matter.sitting(), "编号", matter.number()));
        rows.add(FormRow.of("类别", matter.category(), "提交时间", day(matter.submittedOn())));
        rows.add(FormRow.tall(isBlank ? 12 : 0, "案由", matter.title()));
        proposers(rows, matter.proposers());
        rows.add(FormRow.tall(isBlank ? 48 : 0, "案据", matter.grounds()));
        rows.add(FormRow.tall(isBlank ? 48 : 0, "建议措施", matter.measures()));
        seconders(rows, matter.seconders(), isBlank ? BLANK_SECONDERS : 0);
        rows.add(FormRow.of("同意公开", matter.published()));
        if (!matter.files().isEmpty()) {
            rows.add(FormRow.of("附件", lines(matter.files())));
        }
        return rows;
    }

    /** A telephone number is written in by hand, by whoever wants to give it. */
    private static void proposers(List<FormRow> rows, List<Signature> signed) {
        var all = signed.isEmpty() ? List.of(new Signature("", "", "", null)) : signed;
        for (int i = 0; i < all.size(); i++) {
            var one = all.get(i);
            rows.add(FormRow.tall(HAND, i == 0 ? "提案人" : "联名人", one.name(), "单位", one.unit()));
            rows.add(FormRow.tall(HAND, "职务", one.duty(), "电话", ""));
        }
    }

    private static void seconders(List<FormRow> rows, List<Signature> signed, int least) {
        signed.forEach(one -> rows.add(
                FormRow.of("附议人", one.name() + (one.on() == null ? "" : "　" + day(one.on())), "单位", one.unit())));
        IntStream.range(signed.size(), least).forEach(i -> rows.add(FormRow.tall(HAND, "附议人", "", "单位", "")));
    }

    private static List<FormRow> screening(CaseSheet.Screened screened, boolean isBlank) {
        var merged = screened.mergedInto().isEmpty() ? "" : "并入" + screened.mergedInto() + "。";
        var rows = new ArrayList<FormRow>();
        rows.add(FormRow.tall(isBlank ? 20 : 0, "团长意见", screened.head()));
        rows.add(
                FormRow.tall(isBlank ? 20 : 0, "审查意见", lines(List.of(screened.decision(), merged, screened.reason()))));
        if (isBlank || !screened.instruction().isEmpty()) {
            rows.add(FormRow.tall(isBlank ? 20 : 0, "校领导批示", screened.instruction()));
        }
        return rows;
    }

    private static List<FormRow> handling(CaseSheet sheet) {
        var handled = sheet.handled();
        var rows = new ArrayList<FormRow>();
        rows.add(FormRow.of("主办单位", sheet.contacts(), "协办单位", lines(handled.coHandlers())));
        rows.add(FormRow.of("分管领导", handled.leader(), "督办委员", handled.follower()));
        rows.add(FormRow.of("签收时间", day(handled.receivedOn()), "办理期限", day(handled.due())));
        notes(rows, "退办", handled.handBacks());
        notes(rows, "换人接办", sheet.replaced());
        notes(rows, "延期、中止", handled.interruptions());
        if (!handled.plan().isEmpty()) {
            rows.add(FormRow.of("办理方案", handled.plan()));
        }
        notes(rows, "沟通记录", handled.talks());
        notes(rows, "协办意见", handled.countersigned());
        notes(rows, "领导审签", handled.signOffs());
        return rows;
    }

    private static void notes(List<FormRow> rows, String label, List<Note> notes) {
        if (!notes.isEmpty()) {
            rows.add(FormRow.of(label, notes.stream().map(ProposalPaper::note).collect(Collectors.joining("\n"))));
        }
    }

    private static String note(Note note) {
        var by = note.by() + (note.on() == null ? "" : " " + day(note.on()));
        return note.about()
                + (note.text().isEmpty() ? "" : "：" + note.text())
                + (by.isBlank() ? "" : "（" + by.strip() + "）");
    }

    private static void answer(Paper paper, Reply reply, CaseSheet sheet) {
        var rows = new ArrayList<>(List.of(
                FormRow.of("结果类别", reply.result(), "计划完成", day(reply.planned())),
                FormRow.of("答复日期", day(reply.sentOn()), "公开日期", day(reply.publishedOn())),
                FormRow.of("经费", reply.cost())));
        if (!reply.files().isEmpty()) {
            rows.add(FormRow.of("附件", lines(reply.files())));
        }
        paper.heading(reply.round() == 1 ? "答复" : "再次办理的答复").text(reply.text()).form(rows);
        var ratings = sheet.ratings().stream()
                .filter(rated -> rated.round() == reply.round())
                .map(ProposalPaper::rating)
                .toList();
        if (!ratings.isEmpty()) {
            paper.heading(reply.round() == 1 ? "反馈" : "对再次办理的反馈")
                    .table(List.of("提案人", "对态度", "对结果", "理由", "时间"), ratings, 16, 16, 16, 32, 20);
        }
    }

    private static List<String> rating(Rated rated) {
        return rated.on() == null
                ? List.of(rated.name(), "未评价", "未评价", rated.reason(), "")
                : List.of(rated.name(), rated.attitude(), rated.result(), rated.reason(), day(rated.on()));
    }

    private static String names(List<Signature> signed) {
        return signed.stream().map(Signature::name).collect(Collectors.joining("、"));
    }

    private static String lines(List<String> texts) {
        return texts.stream().filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
    }

    static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    private ProposalPaper() {}
}
