package io.zhijia.proposal;

import static io.zhijia.proposal.ForwardingRefusal.NAME_IN_TEXT;
import static io.zhijia.proposal.ForwardingRefusal.NOT_AGREED_BY_ALL;
import static io.zhijia.proposal.ForwardingRefusal.NOT_ASKED;
import static io.zhijia.proposal.ForwardingRefusal.NOT_SENT;
import static io.zhijia.proposal.ForwardingRefusal.SETTLED_ALREADY;
import static io.zhijia.proposal.ForwardingRefusal.TAKEN_BACK;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A case our union cannot decide, passed on to the union above (转呈上级): its text as all its proposers agreed to it, and what
 * came back.
 *
 * @param consents of each who proposes it now and has not left
 * @param sentOn null before it went
 * @param isTakenBack by the committee, or given up
 * @param settled what the union above said; null before
 */
record Forwarding(
        UnionId union,
        UUID id,
        ProposalId proposal,
        Upper to,
        Text text,
        LocalDate askedOn,
        MemberId by,
        List<Consent> consents,
        @Nullable LocalDate sentOn,
        boolean isTakenBack,
        @Nullable Settled settled,
        int version) {

    /** Where a case can be when it turns out that somebody above has to decide: screened, and neither refused nor merged. */
    static final Set<Stage> FROM = EnumSet.complementOf(EnumSet.of(
            Stage.DRAFT,
            Stage.SECONDING,
            Stage.HEAD_REVIEW,
            Stage.SUBMITTED,
            Stage.SCREENING,
            Stage.RETURNED,
            Stage.WITHDRAWN,
            Stage.DECLINED,
            Stage.MERGED,
            Stage.DISPUTED));

    /**
     * To whom.
     *
     * @param union null where it is not in this installation, and gets it on paper
     */
    record Upper(@Nullable UnionId union, String name) {}

    /**
     * What is read there, without names.
     *
     * @param why our union cannot decide it
     */
    record Text(String title, String grounds, String measures, String why) {

        void mustBeWithout(Collection<String> names) {
            names.stream()
                    .filter(name -> name.length() > 1)
                    .filter(name -> Stream.of(title, grounds, measures, why).anyMatch(part -> part.contains(name)))
                    .findFirst()
                    .ifPresent(name -> refuseIf(true, NAME_IN_TEXT, name));
        }
    }

    /** What one proposer says to it. */
    record Consent(MemberId member, Said said, LocalDate on) {}

    /** How a proposer stands to it. */
    enum Said {
        ASKED,
        AGREED,
        DECLINED;

        /** Message key of its name. */
        String word() {
            return "forwarding.said." + name();
        }

        String color() {
            return this == AGREED ? "bg-green-lt" : this == ASKED ? "bg-yellow-lt" : "bg-secondary-lt";
        }
    }

    /**
     * What came back.
     *
     * @param by who said so above, or who typed it from paper
     */
    record Settled(Word word, String text, LocalDate on, String by) {}

    /** What the union above does with it. */
    enum Word {
        /** 已采纳，由上级解决 */
        TAKEN_UP,
        /** 列入上级计划 */
        PLANNED,
        /** 再转呈 */
        PASSED_ON,
        /** 不予采纳 */
        DECLINED;

        /** Message key of its name. */
        String word() {
            return "forwarding.word." + name();
        }
    }

    Forwarding {
        consents = List.copyOf(consents);
    }

    static Forwarding asked(CaseAtHand one, Upper to, Text text, MemberId by, LocalDate today) {
        return new Forwarding(
                one.union(),
                UUID.randomUUID(),
                one.id(),
                to,
                text,
                today,
                by,
                one.proposal()
                        .proposing()
                        .map(member -> new Consent(member, Said.ASKED, today))
                        .toList(),
                null,
                false,
                null,
                0);
    }

    /** A proposer may change their mind until something came back. */
    Forwarding answered(MemberId by, boolean agrees, LocalDate today) {
        refuseIf(isTakenBack, TAKEN_BACK);
        refuseIf(settled != null, SETTLED_ALREADY);
        refuseIf(!asks(by), NOT_ASKED);
        var said = agrees ? Said.AGREED : Said.DECLINED;
        return new Forwarding(
                union,
                id,
                proposal,
                to,
                text,
                askedOn,
                this.by,
                consents.stream()
                        .map(one -> one.member().equals(by) ? new Consent(by, said, today) : one)
                        .toList(),
                sentOn,
                false,
                null,
                version);
    }

    /** A second tap changes nothing. */
    Forwarding sent(LocalDate today) {
        refuseIf(isTakenBack, TAKEN_BACK);
        refuseIf(!isAgreed(), NOT_AGREED_BY_ALL);
        return sentOn != null ? this : with(today, false, null);
    }

    Forwarding takenBack() {
        refuseIf(settled != null, SETTLED_ALREADY);
        return with(sentOn, true, null);
    }

    Forwarding settled(Settled what) {
        refuseIf(!isReadable(), NOT_SENT);
        refuseIf(settled != null && !settled.equals(what), SETTLED_ALREADY);
        return with(sentOn, false, what);
    }

    private Forwarding with(@Nullable LocalDate sent, boolean back, @Nullable Settled what) {
        return new Forwarding(union, id, proposal, to, text, askedOn, by, consents, sent, back, what, version);
    }

    boolean says(Upper other, Text what) {
        return to.equals(other) && text.equals(what);
    }

    boolean isAgreed() {
        return consents.stream().allMatch(one -> one.said() == Said.AGREED);
    }

    boolean isSent() {
        return sentOn != null && !isTakenBack;
    }

    /** Whether the union above may read it: sent, and nobody has changed their mind. */
    boolean isReadable() {
        return isSent() && isAgreed();
    }

    boolean asks(MemberId member) {
        return consents.stream().anyMatch(one -> one.member().equals(member));
    }

    boolean awaits(MemberId member) {
        return !isTakenBack
                && consents.stream().anyMatch(one -> one.member().equals(member) && one.said() == Said.ASKED);
    }

    /** Whether it went, and the union above may not read it for now because somebody changed their mind. */
    boolean isWithheld() {
        return isSent() && !isAgreed();
    }

    /** Since when somebody has said no to it; empty where nobody has. */
    Optional<LocalDate> declinedOn() {
        return consents.stream()
                .filter(one -> one.said() == Said.DECLINED)
                .map(Consent::on)
                .max(Comparator.naturalOrder());
    }

    /** Message key of where it stands. */
    String state() {
        return "forwarding.state." + (isTakenBack ? "TAKEN_BACK" : settled != null ? "SETTLED" : open());
    }

    private String open() {
        if (isWithheld()) {
            return "WITHHELD";
        }
        return sentOn != null ? "SENT" : isAgreed() ? "AGREED" : "ASKED";
    }

    String color() {
        return isTakenBack ? "bg-secondary-lt" : settled != null ? "bg-green-lt" : "bg-yellow-lt";
    }

    String path() {
        return path(proposal);
    }

    static String path(ProposalId of) {
        return "/proposals/" + of + "/forwarding";
    }
}
