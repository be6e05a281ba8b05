package io.zhijia.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.extraction.DocumentText;
import io.zhijia.proposal.ResultSheet.Kind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What became of a proposal, as it is signed and filed. */
class ResultPaperTests {

    private static final LocalDate APRIL_16 = LocalDate.of(2026, 4, 16);

    @Test
    void theSheetOfADocketedOneTellsBothAnswersAndWhoWasContentWithWhich() {
        var sheet =
                new ResultSheet(Kind.DOCKETED, ProposalPaperTests.sheet(), APRIL_16, APRIL_16.plusDays(1), "条件确不具备。");

        assertThat(text(sheet))
                .contains("立案提案处理结果报告单", "立案日期2026年4月16日", "交办日期2026年4月17日", "承办单位总务处（周明）")
                .contains("处理结果条件不具备。", "处理结果（第2次办理）自九月起供餐到二十二点。", "经费2万元")
                .contains("李娜：对态度满意，对结果不满意。没有说明什么时候具备条件", "李娜（第2次办理）：未评价")
                .contains("落实情况2026年9月1日　60%　已试行", "提案委员会意见条件确不具备。")
                .doesNotContain("转达", "（）");
    }

    @Test
    void theSheetOfAPassedOnOneTellsWhyAndToWhom() {
        var sheet = new ResultSheet(Kind.PASSED_ON, passedOn(), APRIL_16, APRIL_16.plusDays(3), "");

        assertThat(text(sheet))
                .contains("转达提案处理结果报告单", "转达日期2026年4月19日", "转达理由属于日常工作", "转达单位总务处（周明）")
                .doesNotContain("立案");
    }

    @Test
    void noTitlePartsThePathOfASheet() {
        var of = ProposalPaperTests.sheet();
        var was = of.matter();
        var matter = new CaseSheet.Matter(
                "../2025/2026 学年第一次",
                was.number(),
                was.category(),
                "关于 A/B 类的提案",
                was.grounds(),
                was.measures(),
                was.proposers(),
                was.seconders(),
                was.submittedOn(),
                was.published(),
                was.files());
        var sheet = new CaseSheet(
                matter,
                of.screened(),
                of.handled(),
                of.ratings(),
                of.carriedOut(),
                of.course(),
                of.replaced(),
                of.assessed());

        assertThat(new ResultSheet(Kind.DOCKETED, sheet, APRIL_16, null, "").path(7))
                .isEqualTo("立案提案处理结果报告单/2025 2026 学年第一次/7 生001 关于 A B 类的提案 立案提案处理结果报告单.docx");
    }

    private static CaseSheet passedOn() {
        var of = ProposalPaperTests.sheet();
        return new CaseSheet(
                of.matter(),
                new CaseSheet.Screened("同意。", "转为意见建议", "属于日常工作", "", ""),
                of.handled(),
                List.of(),
                List.of(),
                of.course(),
                List.of(),
                List.of());
    }

    private static String text(ResultSheet sheet) {
        return DocumentText.of(ResultPaper.of("青山学校工会", sheet, APRIL_16)).text().replaceAll("\\s", "");
    }
}
