package io.zhijia.proposal;

import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of proposal.proposal. */
record ProposalRow(
        UUID unionId,
        UUID id,
        UUID call,
        boolean collective,
        @Nullable UUID delegation,
        String delegationName,
        boolean paper,
        String stage,
        String path,
        int round,
        boolean reviewAsked,
        @Nullable String undoTo,
        LocalDateTime stageSince,
        @Nullable Integer receivedNumber,
        @Nullable LocalDate submittedOn,
        boolean unreviewed,
        boolean late,
        @Nullable UUID series,
        @Nullable String docketPrefix,
        @Nullable Integer docketOrdinal,
        @Nullable LocalDate docketedOn,
        @Nullable UUID mergedInto,
        int version) {

    static ProposalRow of(Proposal of) {
        var docket = Optional.ofNullable(of.filing().docket());
        var lead = of.filing().mergedInto();
        var undo = of.course().undoTo();
        return new ProposalRow(
                of.union().value(),
                of.id().value(),
                of.call().value(),
                of.origin().isCollective(),
                of.origin().delegation(),
                of.origin().delegationName(),
                of.origin().isPaper(),
                of.stage().name(),
                of.course().path().name(),
                of.course().round(),
                of.course().reviewAsked(),
                undo == null ? null : undo.name(),
                of.since(),
                of.filing().receivedNumber(),
                of.filing().submittedOn(),
                of.filing().isUnreviewed(),
                of.filing().isLate(),
                docket.map(Filing.Docket::series).orElse(null),
                docket.map(Filing.Docket::prefix).orElse(null),
                docket.map(Filing.Docket::ordinal).orElse(null),
                docket.map(Filing.Docket::on).orElse(null),
                lead == null ? null : lead.value(),
                of.version());
    }

    Proposal toProposal(
            List<Author> authors,
            List<Secondment> secondments,
            List<JointInvitation> joint,
            List<Wording> wordings,
            List<Taken> log) {
        return new Proposal(
                new UnionId(unionId),
                new ProposalId(id),
                new CallId(call),
                new Proposal.Origin(collective, delegation, delegationName, paper),
                authors,
                secondments,
                joint,
                wordings,
                filing(),
                new Course(
                        Stage.valueOf(stage),
                        Path.valueOf(path),
                        round,
                        reviewAsked,
                        undoTo == null ? null : Stage.valueOf(undoTo)),
                log,
                version);
    }

    private Filing filing() {
        var docket = series == null
                ? null
                : new Filing.Docket(
                        series,
                        Objects.requireNonNull(docketPrefix),
                        Objects.requireNonNull(docketOrdinal),
                        Objects.requireNonNull(docketedOn));
        return new Filing(
                receivedNumber,
                submittedOn,
                unreviewed,
                late,
                docket,
                mergedInto == null ? null : new ProposalId(mergedInto));
    }
}
