package io.zhijia.archive;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhijia.identity.MemberId;
import io.zhijia.money.Money;
import io.zhijia.planning.PlanItemId;
import io.zhijia.refusal.Refusal;
import io.zhijia.refusal.Refusal.Reason;
import io.zhijia.tenancy.UnionId;
import io.zhijia.work.WorkArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;

/** Work that every test of the record book knows. */
final class RecordFixtures {

    static RecordFacts hike(LocalDate on) {
        return hike(on, 40);
    }

    /** A hike in spring that the union itself held. */
    static RecordFacts hike(LocalDate on, int persons) {
        return hike(on, persons, null, "春季健步走");
    }

    static RecordFacts hike(LocalDate on, int persons, @Nullable UUID group, String what) {
        return new RecordFacts(
                on,
                WorkArea.CULTURE_SPORT,
                RecordKind.ACTIVITY,
                what,
                "滨河公园",
                group,
                group == null ? "" : "语文组",
                "文体委员",
                "",
                persons,
                persons,
                "签到表",
                Money.NONE,
                "",
                null);
    }

    static void refusedWith(Reason reason, ThrowingCallable step) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(step)
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }

    /** Visits at Spring Festival, as a module announces them: twelve people, some of them known, and a photo. */
    record Visited(UnionId union, String source, LocalDate on, Set<MemberId> participants) implements Recordable {
        @Override
        public @Nullable PlanItemId planItem() {
            return null;
        }

        @Override
        public WorkArea area() {
            return WorkArea.CARE;
        }

        @Override
        public RecordKind kind() {
            return RecordKind.VISIT_FESTIVAL;
        }

        @Override
        public String what() {
            return "春节走访慰问";
        }

        @Override
        public int persons() {
            return 12;
        }

        @Override
        public Money spent() {
            return Money.yuan(3600);
        }

        @Override
        public List<Evidence> evidence() {
            return List.of(new Evidence(UUID.randomUUID(), EvidenceSlot.PHOTO, "慰问现场"));
        }

        @Override
        public String place() {
            return "/visits/" + source;
        }
    }

    /** A reading party as a module announces it that may be finished more than once. */
    record Held(UnionId union, int telling, int persons, UUID photo) implements Recordable {
        @Override
        public @Nullable PlanItemId planItem() {
            return null;
        }

        @Override
        public String source() {
            return "reading/1";
        }

        @Override
        public WorkArea area() {
            return WorkArea.GROWTH;
        }

        @Override
        public String what() {
            return "读书会";
        }

        @Override
        public LocalDate on() {
            return LocalDate.of(2025, 5, 6);
        }

        @Override
        public List<Evidence> evidence() {
            return List.of(new Evidence(photo, EvidenceSlot.PHOTO, ""));
        }

        @Override
        public String place() {
            return "/reading";
        }

        @Override
        public Retelling retelling() {
            return new Retelling(telling, "漏记两人", MemberId.next(), "赵敏");
        }
    }

    private RecordFixtures() {}
}
