package io.zhijia.proposal;

import io.zhijia.document.WordPaper;
import io.zhijia.proposal.UrgingLetter.Urged;
import io.zhijia.proposal.UrgingService.Written;
import java.util.List;
import java.util.Objects;

/** The letter that urges a department (催办函), in the form of an official letter. */
final class UrgingPaper {

    static byte[] of(String letterhead, Written written, WorkingDays work) {
        var letter = written.letter();
        var paper = new WordPaper()
                .letterhead(letterhead)
                .subtitle(letter.number())
                .title("关于催办提案的函")
                .line(letter.department().name() + "：")
                .text("截至" + ProposalPaper.day(letter.on()) + "，交由你单位办理的下列"
                        + letter.cases().size() + "件提案（意见建议）已超过办理期限：");
        paper.table(
                List.of("编号", "案由", "办理期限", "已超期（工作日）"),
                letter.cases().stream().map(one -> row(one, written, work)).toList(),
                14,
                46,
                22,
                18);
        return paper.text("请抓紧办理，及时答复提案人；确有困难的，请书面说明理由和预计完成日期。")
                .text("特此函告。")
                .signed(letterhead, letter.on())
                .toBytes();
    }

    private static List<String> row(Urged one, Written written, WorkingDays work) {
        var at = Objects.requireNonNull(written.cases().get(one.proposal()));
        return List.of(
                at.number(),
                at.proposal().title(),
                one.due().toString(),
                String.valueOf(work.between(one.due(), written.letter().on())));
    }

    private UrgingPaper() {}
}
