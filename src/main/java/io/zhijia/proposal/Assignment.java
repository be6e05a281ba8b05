package io.zhijia.proposal;

import static io.zhijia.proposal.HandlingRefusal.CO_HANDLER_IS_THE_HANDLER;
import static io.zhijia.proposal.HandlingRefusal.DUE_IN_THE_PAST;
import static io.zhijia.proposal.HandlingRefusal.NOT_ASKED_TO_COUNTERSIGN;
import static io.zhijia.proposal.HandlingRefusal.OBJECTION_WITHOUT_WORDS;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.identity.MemberId;
import io.zhijia.refusal.Refusal;
import io.zhijia.union.DepartmentId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who is to handle a case (交办): one department leads and answers for the whole, others help.
 *
 * @param number which time it was assigned; handed back, it is assigned anew
 * @param leader in charge of the department, who signs
 * @param keeper of the committee, who follows the case (督办委员)
 * @param isKey to be reported upward (重点难点)
 */
record Assignment(
        int number,
        Department department,
        MemberId leader,
        MemberId keeper,
        boolean isKey,
        LocalDate due,
        String note,
        MemberId by,
        LocalDateTime at,
        List<CoHandler> coHandlers,
        @Nullable Receipt receipt,
        @Nullable HandBack handBack) {

    /** A department as it was called that day, and the one person who acts for it. */
    record Department(DepartmentId id, String name, MemberId assignee) {}

    /** Signed for; by nobody if the time ran out. */
    record Receipt(@Nullable MemberId by, LocalDateTime at) {}

    /**
     * No longer theirs (退办).
     *
     * @param isUndone the committee took its own step back (撤回交办): nobody handed anything back
     */
    record HandBack(MemberId by, LocalDateTime at, String reason, String instead, boolean isUndone) {}

    /**
     * A department that helps, and what it says before the answer goes out.
     *
     * @param before what it said of wordings that were changed since, the earliest first
     */
    record CoHandler(Department department, @Nullable Countersign countersign, List<Countersign> before) {

        CoHandler {
            before = List.copyOf(before);
        }

        static CoHandler asked(Department department) {
            return new CoHandler(department, null, List.of());
        }

        /** What it said until now stays beside that. */
        CoHandler saying(@Nullable Countersign next) {
            return new CoHandler(department, next, said());
        }

        CoHandler by(Department other) {
            return new CoHandler(other, countersign, before);
        }

        /** All it ever said, the earliest first. */
        List<Countersign> said() {
            return Stream.concat(before.stream(), Stream.ofNullable(countersign))
                    .toList();
        }
    }

    /** What a helping department says; by nobody if it kept silent. */
    record Countersign(View view, String remark, @Nullable MemberId by, LocalDateTime at) {}

    /** 会签意见 */
    enum View {
        AGREES,
        ADDS,
        OBJECTS,
        /** 未会签 */
        SILENT;

        /** Message key of its name. */
        String word() {
            return "handling.countersign." + name();
        }

        static List<View> said() {
            return List.of(AGREES, ADDS, OBJECTS);
        }
    }

    Assignment {
        coHandlers = List.copyOf(coHandlers);
    }

    static Assignment given(
            int number,
            Department lead,
            List<Department> helping,
            MemberId leader,
            MemberId keeper,
            boolean isKey,
            LocalDate due,
            String note,
            MemberId by,
            LocalDateTime now) {
        refuseIf(due.isBefore(now.toLocalDate()), DUE_IN_THE_PAST, due);
        refuseIf(helping.stream().anyMatch(one -> one.id().equals(lead.id())), CO_HANDLER_IS_THE_HANDLER, lead.name());
        var coHandlers = helping.stream().map(CoHandler::asked).toList();
        return new Assignment(number, lead, leader, keeper, isKey, due, note, by, now, coHandlers, null, null);
    }

    Assignment received(@Nullable MemberId receiver, LocalDateTime now) {
        return new Assignment(
                number,
                department,
                leader,
                keeper,
                isKey,
                due,
                note,
                by,
                at,
                coHandlers,
                new Receipt(receiver, now),
                handBack);
    }

    Assignment handedBack(HandBack back) {
        return new Assignment(number, department, leader, keeper, isKey, due, note, by, at, coHandlers, receipt, back);
    }

    /** A helping department says what it has to say; again if the answer was changed. */
    Assignment countersigned(MemberId member, View view, String remark, LocalDateTime now) {
        refuseIf(view != View.AGREES && remark.isBlank(), OBJECTION_WITHOUT_WORDS);
        var own = coHandlerOf(member).orElseThrow(() -> new Refusal(NOT_ASKED_TO_COUNTERSIGN));
        return with(coHandlers.stream()
                .map(one -> one.equals(own) ? one.saying(new Countersign(view, remark.strip(), member, now)) : one)
                .toList());
    }

    /** Whoever has said nothing is noted as silent. */
    Assignment goneOnWithout(LocalDateTime now) {
        return with(coHandlers.stream()
                .map(one -> one.countersign() == null ? one.saying(new Countersign(View.SILENT, "", null, now)) : one)
                .toList());
    }

    /** The answer was changed: they are asked anew. */
    Assignment askedAnew() {
        return with(coHandlers.stream().map(one -> one.saying(null)).toList());
    }

    /** Somebody else takes that part over; what was said and signed stays. */
    Assignment replaced(Seat seat, Department to) {
        return switch (seat.part()) {
            case HANDLER -> {
                refuseIf(
                        coHandlers.stream()
                                .anyMatch(one -> one.department().id().equals(to.id())),
                        CO_HANDLER_IS_THE_HANDLER,
                        to.name());
                yield having(to, leader, keeper, coHandlers);
            }
            case CO_HANDLER -> {
                refuseIf(
                        departments()
                                .filter(one -> !one.id().equals(seat.department()))
                                .anyMatch(one -> one.id().equals(to.id())),
                        CO_HANDLER_IS_THE_HANDLER,
                        to.name());
                yield having(
                        department,
                        leader,
                        keeper,
                        coHandlers.stream()
                                .map(one -> one.department().id().equals(seat.department()) ? one.by(to) : one)
                                .toList());
            }
            case LEADER -> having(department, to.assignee(), keeper, coHandlers);
            case KEEPER -> having(department, leader, to.assignee(), coHandlers);
        };
    }

    private Assignment having(Department lead, MemberId signs, MemberId follows, List<CoHandler> helping) {
        return new Assignment(number, lead, signs, follows, isKey, due, note, by, at, helping, receipt, handBack);
    }

    /** Given by mistake, and taken back before anybody had acted. */
    boolean isUndone() {
        return handBack != null && handBack.isUndone();
    }

    private Assignment with(List<CoHandler> helping) {
        return having(department, leader, keeper, helping);
    }

    boolean isCountersigned() {
        return coHandlers.stream().allMatch(one -> one.countersign() != null);
    }

    Optional<CoHandler> coHandlerOf(MemberId member) {
        return coHandlers.stream()
                .filter(one -> one.department().assignee().equals(member))
                .findFirst();
    }

    /** The leading one and those that help. */
    Stream<Department> departments() {
        return Stream.concat(Stream.of(department), coHandlers.stream().map(CoHandler::department));
    }

    /** Whoever acts for one of its departments. */
    boolean isHandledBy(MemberId member) {
        return departments().anyMatch(one -> one.assignee().equals(member));
    }
}
