package io.zhijia.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.refusal.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProposalFormTests {

    private static final String FILLED = """
            青山学校教职工代表大会提案表
            届　次\t第八届第七次\t编　号\t
            提案人\t李娜\t所在单位\t数学组
            代表团\t第一代表团\t联系电话\t13800000000
            附议人（签名）\t王强、陈静　刘洋
            案　由\t关于延长食堂夜间供餐时间的提案
            案据（现状、问题、依据）\t晚自习后无处用餐。
            校外就餐不安全。
            建议措施：\t一、供餐到二十二点；
            二、增设值班岗。
            团长初审意见\t同意。
            """;

    @Test
    void isReadCellByCellWhateverStandsAroundItsLabels() {
        var form = ProposalForm.of(FILLED);

        assertThat(form.title()).isEqualTo("关于延长食堂夜间供餐时间的提案");
        assertThat(form.grounds()).isEqualTo("晚自习后无处用餐。\n校外就餐不安全。");
        assertThat(form.measures()).isEqualTo("一、供餐到二十二点；\n二、增设值班岗。");
        assertThat(form.proposer()).isEqualTo("李娜");
        assertThat(form.unit()).isEqualTo("数学组");
        assertThat(form.delegation()).isEqualTo("第一代表团");
        assertThat(form.seconders()).containsExactly("王强", "陈静", "刘洋");
        assertThat(form.missing()).isEmpty();
    }

    @Test
    void isReadFromLinesToo() {
        var form = ProposalForm.of("提案题目：增设母婴室\n提案人：陈静\n理由：哺乳期教职工没有去处。\n建议：在工会之家辟一间。");

        assertThat(form.title()).isEqualTo("增设母婴室");
        assertThat(form.grounds()).isEqualTo("哺乳期教职工没有去处。");
        assertThat(form.measures()).isEqualTo("在工会之家辟一间。");
    }

    @Test
    void whereTheTitleHasItsOwnPlaceTheMatterIsTheGrounds() {
        var form = ProposalForm.of("案名\t增设母婴室\n案由\t哺乳期教职工没有去处。\n措施\t辟一间。");

        assertThat(form.title()).isEqualTo("增设母婴室");
        assertThat(form.grounds()).isEqualTo("哺乳期教职工没有去处。");
    }

    @Test
    void anEssayUnderTheMatterIsNoTitle() {
        var essay = "我校教学楼饮水机滤芯长期没有更换，".repeat(6);
        var form = ProposalForm.of("案由\t" + essay + "\n建议\t每季更换。");

        assertThat(form.title()).isEmpty();
        assertThat(form.grounds()).isEqualTo(essay);
        assertThat(form.missing()).containsExactly(FormField.TITLE, FormField.PROPOSER);
    }

    @Test
    void hintsPrintedOnTheFormAreNotItsContent() {
        assertThat(ProposalForm.of("案由\t（请填写，20字以内）增设母婴室\n案据\t没有。\n建议\t（可附页）").measures())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"关于召开会议的通知\n各部门：\n请于周五参加。", "", "姓名\t部门\n李娜\t数学组", "建议：请大家按时参加。"})
    void whatIsNoFormIsRefused(String text) {
        refuses(text, FormRefusal.NOT_A_PROPOSAL_FORM);
    }

    @ParameterizedTest
    @CsvSource({"FORM_IS_BLANK", "SEVERAL_FORMS"})
    void anEmptyFormOrSeveralAreRefused(FormRefusal reason) {
        refuses(reason == FormRefusal.FORM_IS_BLANK ? "案由\t\n理由\t\n建议措施\t" : FILLED + FILLED, reason);
    }

    private static void refuses(String text, FormRefusal reason) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> ProposalForm.of(text))
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }
}
