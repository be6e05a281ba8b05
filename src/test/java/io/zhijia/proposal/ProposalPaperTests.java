package io.zhijia.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.document.Paper;
import io.zhijia.document.PdfPaper;
import io.zhijia.document.WordPaper;
import io.zhijia.extraction.DocumentText;
import io.zhijia.proposal.CaseSheet.Entry;
import io.zhijia.proposal.CaseSheet.Handled;
import io.zhijia.proposal.CaseSheet.Matter;
import io.zhijia.proposal.CaseSheet.Note;
import io.zhijia.proposal.CaseSheet.Rated;
import io.zhijia.proposal.CaseSheet.Reply;
import io.zhijia.proposal.CaseSheet.Screened;
import io.zhijia.proposal.CaseSheet.Signature;
import io.zhijia.refusal.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class ProposalPaperTests {

    private static final LocalDate APRIL_7 = LocalDate.of(2026, 4, 7);

    @Test
    void theFormWeWriteCanBeReadInAgain() {
        var form = ProposalForm.of(DocumentText.of(ProposalPaper.form("青山学校工会", sheet().matter(), sheet().screened()))
                .text());

        assertThat(form.title()).isEqualTo("关于延长食堂夜间供餐时间的提案");
        assertThat(form.category()).isEqualTo("生活福利");
        assertThat(form.grounds()).isEqualTo("晚自习后无处用餐。\n校外就餐不安全。");
        assertThat(form.measures()).isEqualTo("供餐到二十二点。");
        assertThat(form.proposer()).isEqualTo("李娜");
        assertThat(form.unit()).isEqualTo("数学组\n体育组\n语文组");
        assertThat(form.phone()).isEmpty();
        assertThat(form.seconders()).containsExactly("王强", "陈静");
        assertThat(form.missing()).isEmpty();
    }

    @Test
    void theBlankFormIsKnownAsOne() {
        var text = DocumentText.of(ProposalPaper.blank("青山学校工会", "第八届第七次")).text();

        assertThat(text).contains("届次", "第八届第七次", "附议人", "审查意见", "职务", "电话");
        Assertions.assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> ProposalForm.of(text))
                .extracting(Refusal::reason)
                .isEqualTo(FormRefusal.FORM_IS_BLANK);
    }

    @Test
    void theWholeSetTellsWhatEverybodyDid() {
        for (var paper : List.<Paper>of(new WordPaper(), new PdfPaper())) {
            assertThat(DocumentText.of(ProposalPaper.whole(paper, "青山学校工会", sheet()))
                            .text()
                            .replaceAll("\\s", ""))
                    .contains("总务处（周明）", "2026年6月8日", "基建处退办：不属于本处职责；建议由总务处承办（吴刚2026年4月9日）")
                    .contains("保卫处：不同意：夜间人手不足", "学生处：未会签", "再次办理的答复", "不满意", "未评价", "60%")
                    .contains("换人接办", "主办基建处吴刚→总务处周明：机构调整", "条件确实不具备。")
                    .contains("排队照片.jpg", "供餐协议.pdf", "办理经过", "2026年4月16日");
        }
    }

    @Test
    void theSlipSaysByWhenAndByWhom() {
        assertThat(DocumentText.of(ProposalPaper.slip("青山学校工会", sheet(), APRIL_7))
                        .text())
                .contains("提案交办单", "总务处（周明）", "保卫处", "2026年6月8日", "2026年4月7日", "签收人");
    }

    static CaseSheet sheet() {
        var matter = new Matter(
                "第八届第七次",
                "生001",
                "生活福利",
                "关于延长食堂夜间供餐时间的提案",
                "晚自习后无处用餐。\n校外就餐不安全。",
                "供餐到二十二点。",
                List.of(new Signature("李娜", "数学组", "工会小组长", null)),
                List.of(new Signature("王强", "体育组", "", APRIL_7), new Signature("陈静", "语文组", "", APRIL_7)),
                APRIL_7,
                "同意",
                List.of("排队照片.jpg"));
        var handled = new Handled(
                "总务处",
                "周明",
                List.of("保卫处", "学生处"),
                "郑校长",
                "赵敏",
                LocalDate.of(2026, 6, 8),
                APRIL_7.plusDays(3),
                "先试行一个月。",
                List.of(new Note("基建处退办", "不属于本处职责；建议由总务处承办", "吴刚", APRIL_7.plusDays(2))),
                List.of(),
                List.of(new Note("面谈", "说明了供餐成本", "周明", APRIL_7.plusDays(20))),
                List.of(new Note("保卫处", "不同意：夜间人手不足", "何军", APRIL_7.plusDays(15)), new Note("学生处", "未会签", "", null)),
                List.of(new Note("同意", "", "郑校长", APRIL_7.plusDays(40))),
                List.of(
                        new Reply(1, "条件不具备。", "C 今后解决", null, "", APRIL_7.plusDays(45), null, List.of()),
                        new Reply(
                                2,
                                "自九月起供餐到二十二点。",
                                "B 正在解决",
                                LocalDate.of(2026, 9, 1),
                                "2万元",
                                APRIL_7.plusDays(80),
                                APRIL_7.plusDays(90),
                                List.of("供餐协议.pdf"))));
        return new CaseSheet(
                matter,
                new Screened("同意。", "立案", "", "", "请总务处主办。"),
                handled,
                List.of(
                        new Rated(1, "李娜", "满意", "不满意", "没有说明什么时候具备条件", APRIL_7.plusDays(50)),
                        new Rated(2, "李娜", "", "", "", null)),
                List.of(new Entry(LocalDate.of(2026, 9, 1), 60, "已试行", "照片2张", LocalDate.of(2026, 12, 1))),
                List.of(new Note("提交", "", "李娜", APRIL_7), new Note("立案", "", "赵敏", APRIL_7.plusDays(9))),
                List.of(new Note("主办 基建处 吴刚 → 总务处 周明", "机构调整", "赵敏", APRIL_7.plusDays(10))),
                List.of(new Note("委员会评估", "条件确实不具备。", "赵敏", APRIL_7.plusDays(99))));
    }
}
