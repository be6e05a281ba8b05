package io.zhijia.proposalexchange;

import static io.zhijia.proposalexchange.ExchangeRefusal.NAME_IN_TEXT;
import static io.zhijia.proposalexchange.ExchangeRefusal.NOT_AGREED;
import static io.zhijia.proposalexchange.ExchangeRefusal.NOT_ASKED;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.identity.MemberId;
import io.zhijia.proposal.ProposalId;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * A closed proposal chosen to be shared, as others are to read it.
 *
 * @param answers of each proposer
 * @param takenBack by an officer
 */
record Share(
        UnionId union,
        ShareId id,
        ProposalId proposal,
        Text text,
        LocalDate on,
        List<Answer> answers,
        boolean takenBack,
        int version) {

    Share {
        answers = List.copyOf(answers);
    }

    /** What is read, without names. */
    record Text(String topic, String title, String grounds, String measures, String answer) {

        /** Nobody is to be recognised by name. */
        void mustBeWithout(Collection<String> names) {
            names.stream()
                    .filter(name -> name.length() > 1)
                    .filter(name ->
                            Stream.of(topic, title, grounds, measures, answer).anyMatch(part -> part.contains(name)))
                    .findFirst()
                    .ifPresent(name -> refuseIf(true, NAME_IN_TEXT, name));
        }
    }

    /** What one proposer says to it. */
    record Answer(MemberId member, State state, LocalDate on) {}

    /** How a proposer stands to it. */
    enum State {
        ASKED("bg-yellow-lt"),
        AGREED("bg-green-lt"),
        DECLINED("bg-secondary-lt"),
        WITHDRAWN("bg-secondary-lt");

        private final String color;

        State(String color) {
            this.color = color;
        }

        String color() {
            return color;
        }

        /** Message key of its name. */
        String word() {
            return "proposalexchange.state." + name();
        }
    }

    static Share asked(UnionId union, ProposalId proposal, Text text, Collection<MemberId> proposers, LocalDate today) {
        return new Share(
                union,
                ShareId.next(),
                proposal,
                text,
                today,
                proposers.stream()
                        .map(one -> new Answer(one, State.ASKED, today))
                        .toList(),
                false,
                0);
    }

    /** A proposer may change their mind whenever they like; only what was agreed to is withdrawn. */
    Share answered(MemberId by, boolean agrees, LocalDate today) {
        refuseIf(answers.stream().noneMatch(one -> one.member().equals(by)), NOT_ASKED);
        return with(by, agrees ? State.AGREED : State.DECLINED, today);
    }

    Share withdrawn(MemberId by, LocalDate today) {
        refuseIf(answers.stream().noneMatch(one -> one.member().equals(by) && one.state() == State.AGREED), NOT_AGREED);
        return with(by, State.WITHDRAWN, today);
    }

    private Share with(MemberId by, State state, LocalDate today) {
        var next = answers.stream()
                .map(one -> one.member().equals(by) ? new Answer(by, state, today) : one)
                .toList();
        return new Share(union, id, proposal, text, on, next, takenBack, version);
    }

    Share takenBackNow() {
        return new Share(union, id, proposal, text, on, answers, true, version);
    }

    /** Every proposer agrees, and no officer took it back. */
    boolean isShared() {
        return !takenBack && !answers.isEmpty() && answers.stream().allMatch(one -> one.state() == State.AGREED);
    }

    boolean asks(MemberId member) {
        return answers.stream().anyMatch(one -> one.member().equals(member));
    }

    boolean awaits(MemberId member) {
        return !takenBack
                && answers.stream().anyMatch(one -> one.member().equals(member) && one.state() == State.ASKED);
    }

    String path() {
        return ExchangeController.PATH + "/" + id;
    }
}
