package io.zhijia.appraisal;

import static io.zhijia.appraisal.AppraisalRefusal.BALLOTS_RUN;
import static io.zhijia.appraisal.AppraisalRefusal.CRITERIA_MIXED_UP;
import static io.zhijia.appraisal.AppraisalRefusal.FIXED;
import static io.zhijia.appraisal.AppraisalRefusal.GROUP_RATES_NOTHING;
import static io.zhijia.appraisal.AppraisalRefusal.NOBODY_IS_RATED;
import static io.zhijia.appraisal.AppraisalRefusal.NOBODY_RATES;
import static io.zhijia.appraisal.AppraisalRefusal.NOT_DECIDED;
import static io.zhijia.appraisal.AppraisalRefusal.NOT_REPORTED;
import static io.zhijia.appraisal.AppraisalRefusal.OBJECT_TELLS;
import static io.zhijia.appraisal.AppraisalRefusal.RATED_ALREADY;
import static io.zhijia.appraisal.AppraisalRefusal.RATED_BY_NOBODY;
import static io.zhijia.appraisal.AppraisalRefusal.RATES_NOTHING;
import static io.zhijia.appraisal.AppraisalRefusal.REPORTED_ALREADY;
import static io.zhijia.appraisal.AppraisalRefusal.SOURCE_MISSING;
import static io.zhijia.appraisal.AppraisalRefusal.STANDS_IN_THE_PLAN;
import static io.zhijia.appraisal.AppraisalRefusal.TOO_MANY_OBJECTS;
import static io.zhijia.appraisal.AppraisalRefusal.WEIGHTS_ARE_NOT_100;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.zhijia.ballot.BallotId;
import io.zhijia.decision.Region;
import io.zhijia.identity.MemberId;
import io.zhijia.planning.PlanItemId;
import io.zhijia.refusal.Refusal;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom a round may rate, by whom, and in which order its steps go. */
class RoundTests {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private final MemberId zhang = MemberId.next();
    private final MemberId teller = MemberId.next();
    private final Round empty =
            Round.begun(UnionId.next(), RoundId.next(), 2026, 3, "述职测评", Region.NATIONAL, null, Set.of(Use.SELECTION));
    private final Round ready = empty.rates(ObjectKind.LEADER, "张校长", zhang)
            .rates(ObjectKind.HEAD, "李主任", null)
            .ratedBy("代表", Raters.DELEGATES, null, 60, Set.of(ObjectKind.LEADER, ObjectKind.HEAD))
            .ratedBy("职工", Raters.ROLL, UUID.randomUUID(), 40, Set.of(ObjectKind.HEAD));

    @Test
    void onlyWhatNobodyVotesOnAndNoPlanPointsToIsRemoved() {
        assertThatNoException().isThrownBy(empty::mustBeRemovable);
        var planned = Round.begun(
                UnionId.next(),
                RoundId.next(),
                2026,
                3,
                "述职测评",
                Region.NATIONAL,
                new PlanItemId(UUID.randomUUID()),
                Set.of());
        refused(planned::mustBeRemovable, STANDS_IN_THE_PLAN);
    }

    @Test
    void isReadyWithObjectsGroupsAndWeightsOfAHundred() {
        ready.mustBeReady(List.of(teller));
        assertThat(ready.cite()).isEqualTo("民评〔2026〕3号");
        assertThat(ready.objects(ready.groups().getLast()))
                .extracting(Rated::name)
                .containsExactly("李主任");
        assertThat(ready.raters(ready.objects().getFirst()))
                .extracting(RaterGroup::name)
                .containsExactly("代表");
    }

    @ParameterizedTest
    @CsvSource({"60, 39", "60, 41", "1, 1"})
    void weightsComeToAHundred(int one, int other) {
        var round = empty.rates(ObjectKind.TEAM, "班子", null)
                .ratedBy("甲", Raters.DELEGATES, null, one, Set.of(ObjectKind.TEAM))
                .ratedBy("乙", Raters.DELEGATES, null, other, Set.of(ObjectKind.TEAM));
        refused(() -> round.mustBeReady(List.of()), WEIGHTS_ARE_NOT_100);
    }

    @Test
    void saysWhatIsMissing() {
        refused(() -> empty.mustBeReady(List.of()), NOBODY_IS_RATED);
        refused(() -> empty.rates(ObjectKind.UNION, "工会", null).mustBeReady(List.of()), NOBODY_RATES);
        refused(() -> ready.rates(ObjectKind.UNION, "工会", null).mustBeReady(List.of()), RATED_BY_NOBODY);
        refused(() -> ready.withoutObject(2).mustBeReady(List.of()), RATES_NOTHING);
        refused(() -> ready.ratedBy("中层", Raters.AUDIENCE, null, 10, Set.of(ObjectKind.HEAD)), SOURCE_MISSING);
        refused(
                () -> ready.ratedBy("代表", Raters.DELEGATES, UUID.randomUUID(), 10, Set.of(ObjectKind.HEAD)),
                SOURCE_MISSING);
        refused(() -> ready.ratedBy("代表", Raters.DELEGATES, null, 10, Set.of()), GROUP_RATES_NOTHING);
    }

    @Test
    void nobodyIsRatedTwiceAndNoTellerIsRated() {
        refused(() -> ready.rates(ObjectKind.HEAD, "张校长", zhang), RATED_ALREADY);
        refused(() -> ready.rates(ObjectKind.HEAD, "李主任", null), RATED_ALREADY);
        refused(() -> ready.mustBeReady(List.of(teller, zhang)), OBJECT_TELLS);
        assertThat(ready.rates(ObjectKind.DEPARTMENT, "李主任", null).objects()).hasSize(3);
    }

    @Test
    void onePaperHasAnEnd() {
        var round = empty;
        for (int i = 0; i < Round.MOST_OBJECTS; i++) {
            round = round.rates(ObjectKind.DEPARTMENT, "部门" + i, null);
        }
        var full = round;
        refused(() -> full.rates(ObjectKind.DEPARTMENT, "多一个", null), TOO_MANY_OBJECTS);
    }

    @Test
    void numbersOfThoseLeftOutAreNotGivenAgainBeforeOthers() {
        assertThat(ready.withoutObject(1).rates(ObjectKind.LEADER, "王校长", null).objects())
                .extracting(Rated::no)
                .containsExactly(2, 3);
    }

    @Test
    void nothingChangesOnceTheBallotsAreOrdered() {
        var voting = ready.voted(Map.of(1, id(), 2, id()));
        refused(() -> voting.rates(ObjectKind.LEADER, "王校长", null), FIXED);
        refused(() -> voting.withoutGroup(1), FIXED);
        refused(() -> voting.askedBy(ObjectKind.HEAD.usualForm()), FIXED);
        refused(() -> voting.voted(Map.of()), BALLOTS_RUN);
        refused(() -> voting.reported("党委"), NOT_DECIDED);
        voting.mustBeReady(List.of(teller)); // a void ballot is ordered again
    }

    @Test
    void goesFromTheResultByTheReportIntoTheFile() {
        var voting = ready.voted(Map.of(1, id(), 2, id()));
        var decided = voting.decided(DAY);
        assertThat(decided.decided(DAY.plusDays(1)).decided()).as("once").isEqualTo(DAY);
        refused(() -> decided.mustBeReady(List.of(teller)), FIXED);
        refused(decided::filed, NOT_REPORTED);
        var reported = decided.reported("党委");
        refused(() -> reported.reported("人事处"), REPORTED_ALREADY);
        assertThat(reported.filed().stage()).isEqualTo(Stage.FILED);
        assertThat(reported.filed().reportedTo()).isEqualTo("党委");
        assertThat(ready.decided(DAY).stage()).as("nothing was voted").isEqualTo(Stage.SET_UP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "德 德", "总体评价", "一项超过十二个字的评价项目名称", "一 二 三 四 五 六 七 八 九"})
    void aFormHasOneToEightCriteriaEachAnother(String criteria) {
        refused(() -> Form.typed(ObjectKind.HEAD, criteria, Scale.GRADES), CRITERIA_MIXED_UP);
    }

    @Test
    void aFormAsksItsCriteriaAndTheWhole() {
        var form = Form.typed(ObjectKind.HEAD, " 德、能，勤  绩;廉 ", Scale.GRADES);
        assertThat(form.questions()).containsExactly("德", "能", "勤", "绩", "廉", "总体评价");
        assertThat(form.grades("德")).containsExactly("好", "较好", "一般", "差");
        assertThat(form.grades("总体评价")).containsExactly("优秀", "称职", "基本称职", "不称职");
        assertThat(empty.askedBy(form).form(ObjectKind.HEAD)).isEqualTo(form);
        assertThat(empty.askedBy(form).form(ObjectKind.UNION)).isEqualTo(ObjectKind.UNION.usualForm());
    }

    private static BallotId id() {
        return new BallotId(UUID.randomUUID());
    }

    private static void refused(ThrowingCallable step, AppraisalRefusal reason) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(step)
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }
}
