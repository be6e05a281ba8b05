package io.zhijia.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.identity.MemberId;
import io.zhijia.refusal.Refusal;
import io.zhijia.tenancy.UnionId;
import io.zhijia.work.WorkArea;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingTests {

    private static final LocalDate APRIL_9 = LocalDate.of(2026, 4, 9);
    private static final MemberId ZHAO_MIN = MemberId.next();
    private static final Call CALL = new Call(MeetingType.ROUTINE, "四月例会", APRIL_9.atTime(16, 20), "教工之家");

    @Nested
    class Agenda {

        @Test
        void isTypedALinePerItemWithItsPresenterAfterABar() {
            assertThat(AgendaItem.parse("经费决算 | 钱会计\n\n  其他事项｜ \n春游"))
                    .containsExactly(
                            new AgendaItem(1, "经费决算", "钱会计", ""),
                            new AgendaItem(2, "其他事项", "", ""),
                            new AgendaItem(3, "春游", "", ""));
        }

        @Test
        void isTypedAgainAsItWasWithEachSideOnce() {
            var typed = "【党政】通报情况\n【工会】健身房 | 赵敏\n工间操\n【职工关切】食堂菜价";

            assertThat(AgendaItem.typed(AgendaItem.parse(typed + "\n【共青团】\n"))).isEqualTo(typed);
            assertThat(AgendaItem.parse(typed).stream().filter(item -> item.opens(AgendaItem.parse(typed))))
                    .extracting(AgendaItem::side)
                    .containsExactly("党政", "工会", "职工关切");
        }

        @Test
        void isNeverEmpty() {
            refused(
                    MeetingRefusal.NO_AGENDA,
                    () -> Meeting.planned(
                            UnionId.next(), MeetingId.next(), null, WorkArea.ORGANISATION, CALL, List.of()));
        }
    }

    @Nested
    class Holding {

        @Test
        void waitsForItsDay() {
            refused(MeetingRefusal.NOT_YET_TIME, () -> april().held(APRIL_9.minusDays(1)));
            assertThat(april().held(APRIL_9).isHeld()).isTrue();
        }

        @Test
        void endsChangesAndCancelling() {
            var held = april().held(APRIL_9);

            refused(MeetingRefusal.OVER_ALREADY, () -> held.changed(CALL, held.agenda()));
            refused(MeetingRefusal.OVER_ALREADY, () -> held.cancelled("下雨", ZHAO_MIN, APRIL_9));
        }
    }

    @Nested
    class Minutes {

        @Test
        void areWrittenOnceItIsHeld() {
            refused(MeetingRefusal.NOT_HELD_YET, () -> april().written(1, "", "说了"));
        }

        @Test
        void areNeverOverwrittenUnseen() {
            var written = april().held(APRIL_9).written(1, "", "说了");

            refused(MeetingRefusal.SOMEBODY_ELSE_WROTE, () -> written.written(1, "", "没说"));
            assertThat(written.written(1, "", "说了")).isEqualTo(written);
            assertThat(written.written(1, "说了", "说了很多").item(1).minutes()).isEqualTo("说了很多");
        }

        @Test
        void areCloseOnlyWhenEveryItemHasThem() {
            var half = april().held(APRIL_9).written(1, "", "说了");

            refused(MeetingRefusal.ITEM_WITHOUT_MINUTES, () -> half.filed(ZHAO_MIN, APRIL_9));
            var filed = half.written(2, "", "定了").filed(ZHAO_MIN, APRIL_9.plusDays(1));
            assertThat(filed.state()).isEqualTo(new MeetingState.Filed(APRIL_9, ZHAO_MIN, APRIL_9.plusDays(1)));
            refused(MeetingRefusal.FILED_ALREADY, () -> filed.written(1, "说了", "改"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "党政工团联席会议, JOINT",
        "教代会执委会会议, EXECUTIVE",
        "教代会代表团长和专门委员会负责人联席会议, HEADS",
        "职代会联席会议, HEADS",
        "民主议事会, DELIBERATION",
        "召开工会委员会议, COMMITTEE",
        "工会委员会例会, ROUTINE",
        "工会小组长会, GROUP_LEADERS",
        "青年教师座谈会, FORUM",
        "学期工作部署会, DEPLOYMENT",
        "会员大会, MEMBERS",
        "每月例会, ROUTINE"
    })
    void aPlanItemIsCalledByItsName(String title, MeetingType type) {
        assertThat(MeetingType.calledBy(title)).isEqualTo(type);
    }

    private static Meeting april() {
        return Meeting.planned(
                UnionId.next(),
                MeetingId.next(),
                null,
                WorkArea.ORGANISATION,
                CALL,
                AgendaItem.parse("谁病了、谁有困难\n本月工作"));
    }

    private static void refused(MeetingRefusal reason, ThrowingCallable step) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(step)
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }
}
