package io.zhijia.transfer;

import static io.zhijia.refusal.Refusal.refuseIf;
import static io.zhijia.transfer.TransferRefusal.CASE_CLOSED;
import static io.zhijia.transfer.TransferRefusal.NOT_OURS_TO_WITHDRAW;
import static io.zhijia.transfer.TransferRefusal.REASON_MISSING;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import io.zhijia.transfer.TransferState.Asked;
import io.zhijia.transfer.TransferState.Completed;
import io.zhijia.transfer.TransferState.Refused;
import io.zhijia.transfer.TransferState.Released;
import io.zhijia.transfer.TransferState.Withdrawn;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One union's row of a case.
 *
 * @param member ours; null for who has not been found, or not been received yet
 * @param openedHere whether this union began it
 * @param by who took the last step here; {@link #NOBODY} where the time took it
 */
record Transfer(
        UnionId union,
        TransferId id,
        Side side,
        @Nullable MemberId member,
        Stated stated,
        Other other,
        LocalDate openedOn,
        boolean openedHere,
        String reason,
        TransferState state,
        MemberId by,
        int version) {

    static final MemberId NOBODY = new MemberId(new java.util.UUID(0, 0));

    /** Which of the two unions this is. */
    enum Side {
        OUT,
        IN;

        String word() {
            return "transfer.side." + name();
        }
    }

    /** The person as the union that began the case names them. */
    record Stated(String name, @Nullable LocalDate born, String number) {}

    /**
     * The other union.
     *
     * @param union null if it is not here: then everything goes by letter
     */
    record Other(@Nullable UnionId union, String name) {
        boolean isHere() {
            return union != null;
        }
    }

    /** Lets somebody go whom nobody has asked for yet. */
    static Transfer let(
            UnionId union,
            MemberId member,
            Stated stated,
            Other to,
            String reason,
            MemberId by,
            LocalDate on,
            Released state) {
        return new Transfer(union, TransferId.next(), Side.OUT, member, stated, to, on, true, reason, state, by, 0);
    }

    /** Asks another union for somebody. */
    static Transfer ask(
            UnionId union, Stated stated, Other from, String reason, MemberId by, LocalDate on, LocalDate until) {
        return new Transfer(
                union, TransferId.next(), Side.IN, null, stated, from, on, true, reason, new Asked(until), by, 0);
    }

    /** As the losing union keeps what it was asked. */
    static Transfer of(TransferAsked asked, @Nullable MemberId found, LocalDate until) {
        return new Transfer(
                asked.union(),
                asked.transfer(),
                Side.OUT,
                found,
                new Stated(asked.name(), asked.born(), asked.number()),
                new Other(asked.from(), asked.fromName()),
                asked.on(),
                false,
                asked.reason(),
                new Asked(until),
                NOBODY,
                0);
    }

    /** As the gaining union keeps what it was told without having asked. */
    static Transfer of(TransferReleased told) {
        return new Transfer(
                told.union(),
                told.transfer(),
                Side.IN,
                null,
                new Stated(told.name(), null, ""),
                new Other(told.from(), told.fromName()),
                told.on(),
                false,
                told.reason(),
                new Released(told.leaves(), told.until()),
                NOBODY,
                0);
    }

    /** The losing union agrees to what it was asked. */
    Transfer released(MemberId whom, LocalDate leaves, LocalDate until, MemberId agrees) {
        refuseIf(!(side == Side.OUT && state instanceof Asked), CASE_CLOSED);
        return with(whom, new Released(leaves, until), agrees);
    }

    /** The gaining union hears that the other has agreed. */
    Transfer arrived(LocalDate leaves, LocalDate until) {
        return state instanceof Asked ? with(member, new Released(leaves, until), by) : this;
    }

    Transfer received(MemberId whom, MemberId receives) {
        refuseIf(!(side == Side.IN && state instanceof Released), CASE_CLOSED);
        return with(whom, new Completed(leaves()), receives);
    }

    /** The losing union hears that the person was received, or has the slip of a union elsewhere. */
    Transfer passed() {
        return with(member, new Completed(leaves()), by);
    }

    /** Objected to by the losing union, or declined by the gaining one. */
    Transfer refused(String why, MemberId refuses, LocalDate on) {
        refuseIf(!isForUsToAnswer(), CASE_CLOSED);
        refuseIf(why.isBlank(), REASON_MISSING);
        return with(member, new Refused(why.strip(), on), refuses);
    }

    Transfer withdrawn(MemberId withdraws, LocalDate on) {
        refuseIf(!isOpen(), CASE_CLOSED);
        refuseIf(!openedHere || (side == Side.IN && state instanceof Released), NOT_OURS_TO_WITHDRAW);
        return with(member, new Withdrawn(on), withdraws);
    }

    /** The other union has ended it. */
    Transfer ended(TransferEnded told) {
        if (!isOpen()) {
            return this;
        }
        return with(
                member, told.reason().isEmpty() ? new Withdrawn(told.on()) : new Refused(told.reason(), told.on()), by);
    }

    private Transfer with(@Nullable MemberId whom, TransferState next, MemberId acts) {
        return new Transfer(union, id, side, whom, stated, other, openedOn, openedHere, reason, next, acts, version);
    }

    boolean isOpen() {
        return state instanceof Asked || state instanceof Released;
    }

    /** Whether the next word is ours. */
    boolean isForUsToAnswer() {
        return side == Side.OUT ? state instanceof Asked : state instanceof Released;
    }

    /** Whether only the slip of a union elsewhere is missing. */
    boolean awaitsSlip() {
        return side == Side.OUT && state instanceof Released && !other.isHere();
    }

    boolean mayBeWithdrawn() {
        return openedHere && (state instanceof Asked || (side == Side.OUT && state instanceof Released));
    }

    /** The last day for whoever has the next word; null once nobody has. */
    @Nullable LocalDate until() {
        return switch (state) {
            case Asked(var until) -> until;
            case Released(var leaves, var until) -> until;
            case Completed completed -> null;
            case Refused refused -> null;
            case Withdrawn withdrawn -> null;
        };
    }

    /** From that day on no member of the losing union. */
    LocalDate leaves() {
        return switch (state) {
            case Released(var leaves, var until) -> leaves;
            case Completed(var on) -> on;
            case Asked asked -> asked.until();
            case Refused(var why, var on) -> on;
            case Withdrawn(var on) -> on;
        };
    }
}
