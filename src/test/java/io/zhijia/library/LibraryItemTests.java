package io.zhijia.library;

import static io.zhijia.library.LibraryRefusal.NOTHING_OFFERED;
import static io.zhijia.library.LibraryRefusal.NOT_CLEARED;
import static io.zhijia.library.LibraryRefusal.NOT_PUBLISHED;
import static io.zhijia.library.LibraryRefusal.NOT_WAITING;
import static io.zhijia.library.LibraryRefusal.ON_THE_SHELF;
import static io.zhijia.library.LibraryRefusal.WITHDRAWN_ALREADY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.identity.MemberId;
import io.zhijia.library.ItemState.Cleared;
import io.zhijia.library.ItemState.Published;
import io.zhijia.refusal.Refusal;
import io.zhijia.tenancy.UnionId;
import io.zhijia.work.WorkArea;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LibraryItemTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 6);
    private static final Set<PersonalPoint> ALL = EnumSet.allOf(PersonalPoint.class);

    private final Matter matter = matter(ItemKind.SCHEME, "订场地\n\n  发通知  \n");
    private final LibraryItem offered =
            LibraryItem.offered(UnionId.next(), LibraryItemId.next(), matter, MemberId.next(), DAY);

    @ParameterizedTest
    @EnumSource(PersonalPoint.class)
    void isPublishedOnlyWhenEveryPointWasTicked(PersonalPoint forgotten) {
        var looked = EnumSet.complementOf(EnumSet.of(forgotten));

        refused(() -> offered.published(looked, false, "赵敏", DAY), NOT_CLEARED);
    }

    @Test
    void eachPointIsKeptWithTheNameOfWhoTickedIt() {
        var published = (Published) offered.published(ALL, true, "赵敏", DAY).state();

        assertThat(published.cleared())
                .extracting(Cleared::by)
                .containsOnly("赵敏")
                .hasSize(ALL.size());
        assertThat(published.shared()).isTrue();
    }

    @Test
    void whatIsOnTheShelfIsNeitherChangedNorJudgedAgain() {
        var published = offered.published(ALL, false, "赵敏", DAY);

        refused(() -> published.offeredAgain(matter, DAY), ON_THE_SHELF);
        refused(() -> published.sentBack("有电话", "赵敏", DAY), NOT_WAITING);
        refused(() -> published.published(ALL, false, "赵敏", DAY), NOT_WAITING);
    }

    @Test
    void whatWasSentBackOrWithdrawnIsOfferedAgain() {
        var back = offered.sentBack("有电话", "赵敏", DAY);
        var gone = offered.published(ALL, true, "赵敏", DAY).withdrawn("过时", "赵敏", DAY);

        refused(() -> back.shared(true), NOT_PUBLISHED);
        refused(() -> gone.withdrawn("过时", "赵敏", DAY), WITHDRAWN_ALREADY);
        assertThat(gone.isShared()).isFalse();
        assertThat(back.offeredAgain(matter, DAY).isWaiting()).isTrue();
        assertThat(gone.offeredAgain(matter, DAY).isWaiting()).isTrue();
    }

    @Test
    void linesOfASchemeAreStepsAndThoseOfASpeechAreNot() {
        assertThat(matter.steps()).containsExactly("订场地", "发通知");
        assertThat(matter.hasSteps()).isTrue();
        assertThat(matter(ItemKind.SCRIPT, "各位老师").hasSteps()).isFalse();
        refused(() -> matter(ItemKind.SCHEME, " "), NOTHING_OFFERED);
    }

    private static Matter matter(ItemKind kind, String text) {
        return new Matter(kind, WorkArea.CULTURE_SPORT, "羽毛球赛", text, null, "");
    }

    private static void refused(ThrowingCallable step, LibraryRefusal reason) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(step)
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }
}
