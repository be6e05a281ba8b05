package io.zhijia.planreader;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.work.LaunchKind;
import io.zhijia.work.WorkArea;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkFilingTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "女职工体检; WOMEN, INSURANCE_HEALTH",
                "重阳节慰问; RETIREES, CARE",
                "组织退休教师春游; RETIREES, CULTURE_SPORT",
                "庆祝“三八”节; WOMEN"
            })
    void theAddresseeComesBeforeTheForm(String item, String areas) {
        assertThat(names(WorkFiling.of(item, ""))).startsWith(areas.split(", ", -1));
    }

    @Test
    void whatIsDoneAboutProposalsIsNotAnotherCall() {
        for (var item : List.of("做好提案答复工作", "督促教代会提案的办理和落实", "落实代表提案，向代表答复", "提案办理情况反馈")) {
            assertThat(WorkFiling.of(item, "").launch()).as(item).isEqualTo(LaunchKind.PROPOSAL_HANDLING);
        }
        assertThat(WorkFiling.of("征集教代会提案", "").launch()).isEqualTo(LaunchKind.PROPOSAL_CALL);
    }

    @Test
    void servingAndRetiredStaffTogetherStayWithTheKindOfWork() {
        assertThat(mainArea("给在岗和退休会员送春联，走访慰问")).isEqualTo(WorkArea.CARE);
        assertThat(mainArea("慰问退休、困难教师")).isEqualTo(WorkArea.CARE);
        assertThat(mainArea("慰问退休教师")).isEqualTo(WorkArea.RETIREES);
    }

    @Test
    void helpingAnotherDepartmentIsSupportAndATask() {
        var filing = WorkFiling.of("配合教务处办好青年教师赛课", "");
        assertThat(filing.areas()).startsWith(WorkArea.SUPPORT, WorkArea.GROWTH);
        assertThat(filing.launch()).isEqualTo(LaunchKind.TASK);
        assertThat(filing.words()).contains("配合");
    }

    @Test
    void helpingOneOfOurOwnIsCare() {
        assertThat(mainArea("协助家属料理丧事，送上慰问")).isEqualTo(WorkArea.CARE);
    }

    @Test
    void whatGoesUpIsSuperiorAndItsPapersAReport() {
        assertThat(WorkFiling.of("上交调研论文", "")).satisfies(filing -> {
            assertThat(filing.areas()).startsWith(WorkArea.SUPERIOR, WorkArea.GROWTH);
            assertThat(filing.launch()).isEqualTo(LaunchKind.REPORT);
        });
        assertThat(WorkFiling.of("参加区教育工会排球赛", "")).satisfies(filing -> {
            assertThat(filing.areas()).startsWith(WorkArea.SUPERIOR, WorkArea.CULTURE_SPORT);
            assertThat(filing.launch()).isEqualTo(LaunchKind.TOURNAMENT);
        });
    }

    @Test
    void duesHandedUpAreMoney() {
        var filing = WorkFiling.of("上缴工会经费", "");
        assertThat(filing.areas()).startsWith(WorkArea.FINANCE);
        assertThat(filing.launch()).isEqualTo(LaunchKind.FINANCE_TASK);
    }

    @Test
    void theCongressOfTheUpperUnionIsNotOurs() {
        assertThat(WorkFiling.of("出席市总工会第五次代表大会", "").launch()).isEqualTo(LaunchKind.TASK);
        assertThat(WorkFiling.of("召开第五届教职工代表大会", "").launch()).isEqualTo(LaunchKind.CONGRESS_SESSION);
    }

    @Test
    void anInspectionOfTheSchoolIsSupportOneOfTheUnionSuperior() {
        assertThat(mainArea("迎接学校安全工作检查")).isEqualTo(WorkArea.SUPPORT);
        assertThat(mainArea("迎接总工会职工之家验收")).isEqualTo(WorkArea.SUPERIOR);
    }

    @ParameterizedTest
    @CsvSource({"师德专题讲座, GROWTH", "师德测评, APPRAISAL", "师德标兵评选, HONOUR"})
    void learningMeasuringAndChoosingDecideByTheirVerbs(String item, WorkArea area) {
        assertThat(mainArea(item)).isEqualTo(area);
    }

    @ParameterizedTest
    @CsvSource({"庆祝教师节, CULTURE_SPORT", "教师节慰问, CARE", "教师节表彰优秀教师, HONOUR"})
    void aFestivalIsFiledByWhatIsDoneOnIt(String item, WorkArea area) {
        assertThat(mainArea(item)).isEqualTo(area);
    }

    @Test
    void ofSeveralVerbsTheFirstIsTheMainArea() {
        assertThat(WorkFiling.of("走访病员，表彰先进", "").areas()).startsWith(WorkArea.CARE, WorkArea.HONOUR);
        assertThat(WorkFiling.of("表彰先进，走访病员", "").areas()).startsWith(WorkArea.HONOUR, WorkArea.CARE);
    }

    @Test
    void ofSeveralClausesTheFirstThatSaysWhatIsDoneDecides() {
        assertThat(WorkFiling.of("组织外出参观学习，写心得，做好资料归档", "").areas()).startsWith(WorkArea.GROWTH, WorkArea.ORGANISATION);
        assertThat(WorkFiling.of("开展读书活动，优秀读后感上报教育工会", "")).satisfies(filing -> {
            assertThat(filing.areas()).startsWith(WorkArea.GROWTH, WorkArea.SUPERIOR);
            assertThat(filing.launch()).isEqualTo(LaunchKind.PROGRAM);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"在学雷锋活动月里，慰问困难职工; CARE", "为庆祝教师节，慰问困难教师; CARE", "以“校园歌声”为主题，评选先进; HONOUR"})
    void aClauseThatOnlySaysWhenOrWhyDoesNotDecide(String item, WorkArea area) {
        assertThat(mainArea(item)).isEqualTo(area);
    }

    @Test
    void insideACongressEvaluationAndDisclosureKeepTheirOwnAreas() {
        assertThat(mainArea("教代会代表测评领导班子")).isEqualTo(WorkArea.APPRAISAL);
        assertThat(mainArea("评选优秀提案")).isIn(WorkArea.CONGRESS, WorkArea.HONOUR);
        assertThat(mainArea("召开教代会")).isEqualTo(WorkArea.CONGRESS);
    }

    @Test
    void exerciseAsARoutineIsHealthAsAContestCulture() {
        assertThat(mainArea("坚持做工间操")).isEqualTo(WorkArea.INSURANCE_HEALTH);
        assertThat(mainArea("广播操比赛")).isEqualTo(WorkArea.CULTURE_SPORT);
    }

    @Test
    void moneyForAPurposeGoesWithThePurpose() {
        assertThat(mainArea("建立帮困基金")).isEqualTo(WorkArea.CARE);
        assertThat(mainArea("编制经费预算")).isEqualTo(WorkArea.FINANCE);
    }

    @Test
    void whatFitsNothingStaysUnfiled() {
        var filing = WorkFiling.of("制作年历", "四、工作安排");
        assertThat(filing.areas()).isEmpty();
        assertThat(filing.launch()).isEqualTo(LaunchKind.TASK);
        assertThat(filing.confidence()).isZero();
    }

    @Test
    void theHeadingHelpsWhereTheEntrySaysNothing() {
        assertThat(WorkFiling.of("按月进行", "三、校务公开")).satisfies(filing -> {
            assertThat(filing.areas()).containsExactly(WorkArea.DISCLOSURE);
            assertThat(filing.confidence()).isLessThan(0.5);
        });
    }

    @Test
    void aUnionsOwnRuleComesFirst() {
        var own = WorkFiling.with(List.of("area care", "10 春晖", "launch program", "10 春晖"));
        var filing = own.file("女职工“春晖”慰问", "");
        assertThat(filing.areas()).startsWith(WorkArea.CARE, WorkArea.WOMEN);
        assertThat(filing.launch()).isEqualTo(LaunchKind.PROGRAM);
        assertThat(filing.confidence()).isEqualTo(1);
        assertThat(mainArea("女职工“春晖”慰问")).isEqualTo(WorkArea.WOMEN);
    }

    @ParameterizedTest
    @CsvSource({
        "慶祝教師節, CULTURE_SPORT, EVENT",
        "職工體檢, INSURANCE_HEALTH, HEALTH_CHECK",
        "慰门 困难 教 师, CARE, VISIT_CAMPAIGN",
        "教工体捡, INSURANCE_HEALTH, HEALTH_CHECK",
        "评 选 先 进, HONOUR, SELECTION",
        "征求教职工的合理化推荐, VOICE, SUGGESTION_CALL"
    })
    void otherSpellingsAreReadAsTheUsualOne(String item, WorkArea area, LaunchKind launch) {
        var filing = WorkFiling.of(item, "");
        assertThat(filing.areas()).first().isEqualTo(area);
        assertThat(filing.launch()).isEqualTo(launch);
    }

    @Test
    void aVeryLongEntryIsFiledAtOnce() {
        var item = "困难".repeat(20_000) + "慰问";
        assertThat(WorkFiling.of(item, "").areas()).first().isEqualTo(WorkArea.CARE);
    }

    @Test
    void ourOwnEntriesAreFiledAsASecretaryWould() {
        FilingScore.of(OwnEntries.all()).mustReach(0.95);
    }

    @Test
    void thousandsOfEntriesAreFiledInASecond() {
        var items = OwnEntries.all();
        items.forEach(entry -> WorkFiling.of(entry.item(), ""));
        long began = System.nanoTime();
        IntStream.range(0, 10).forEach(round -> items.forEach(entry -> WorkFiling.of(entry.item(), "")));
        double perSecond = items.size() * 10 / ((System.nanoTime() - began) / 1e9);
        assertThat(perSecond).isGreaterThan(2_000);
    }

    private static WorkArea mainArea(String item) {
        return WorkFiling.of(item, "").areas().getFirst();
    }

    private static List<String> names(Filing filing) {
        return filing.areas().stream().map(Enum::name).toList();
    }
}
