package io.zhijia.proposal;

import io.zhijia.identity.MemberId;
import io.zhijia.messaging.Inbox;
import io.zhijia.messaging.Message;
import io.zhijia.tenancy.WithinUnion;
import java.util.Collection;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells people what happened with a case of theirs; each hears each thing once. */
@Component
class CaseNews {

    private final Inbox inbox;

    CaseNews(Inbox inbox) {
        this.inbox = inbox;
    }

    void toInstruct(WithinUnion by, Proposal proposal, MemberId leader) {
        tell(
                by,
                proposal,
                "instruct/" + proposal.log().size(),
                "handling.news.toInstruct",
                Stream.of(leader),
                proposal.title());
    }

    void instructed(WithinUnion by, Proposal proposal, MemberId askedBy) {
        tell(by, proposal, "instructed", "handling.news.instructed", Stream.of(askedBy), proposal.title());
    }

    void assigned(WithinUnion by, Proposal proposal, Assignment given) {
        var key = "assigned/" + given.number();
        tell(
                by,
                proposal,
                key,
                "handling.news.assigned",
                Stream.of(given.department().assignee()),
                given.due());
        tell(
                by,
                proposal,
                key,
                "handling.news.helping",
                given.coHandlers().stream().map(one -> one.department().assignee()),
                given.department().name());
        tell(
                by,
                proposal,
                key,
                "handling.news.following",
                Stream.of(given.keeper()),
                given.department().name());
        tell(
                by,
                proposal,
                key,
                "handling.news.inCharge",
                Stream.of(given.leader()),
                given.department().name());
    }

    void named(WithinUnion by, Proposal proposal, int number, MemberId clerk, String department) {
        tell(by, proposal, "clerk/" + number, "handling.news.clerk", Stream.of(clerk), department);
    }

    /** The department thinks it is somebody else's. */
    void handedBack(WithinUnion by, Proposal proposal, Assignment given, Stream<MemberId> committee) {
        tell(
                by,
                proposal,
                "handedBack/" + given.number(),
                "handling.news.handedBack",
                committee,
                given.department().name());
    }

    /** The proposers learn why nothing happens. */
    void paused(WithinUnion by, Proposal proposal, int change, String reason) {
        tell(by, proposal, "paused/" + change, "handling.news.paused", proposers(proposal), reason);
    }

    void extended(WithinUnion by, Proposal proposal, int change, int days, String reason) {
        var message = Message.of(
                "proposal/" + proposal.id() + "/extended/" + change,
                HandlingController.path(proposal.id()),
                "handling.news.extended",
                proposal.title(),
                days,
                reason);
        proposers(proposal).distinct().forEach(one -> inbox.tell(by, one, message));
    }

    private static Stream<MemberId> proposers(Proposal proposal) {
        return proposal.authors().stream().map(Author::member);
    }

    /** It is with none of them any more: the committee took its own step back. */
    void assignmentUndone(WithinUnion by, Proposal proposal, Assignment given, String reason) {
        tell(
                by,
                proposal,
                "undone/" + given.number(),
                "handling.news.undone",
                Stream.concat(given.departments().map(Assignment.Department::assignee), Stream.of(given.keeper())),
                reason);
    }

    /** Who takes it over hears that, and from whom it was taken. */
    void replaced(WithinUnion by, Proposal proposal, Replacement taken) {
        var key = "replaced/" + taken.number();
        tell(by, proposal, key, "handling.news.takeOver." + taken.part(), Stream.of(taken.to()), taken.reason());
        if (!taken.from().equals(taken.to())) {
            tell(by, proposal, key, "handling.news.relieved", Stream.of(taken.from()), taken.reason());
        }
    }

    void circulated(WithinUnion by, Proposal proposal, Assignment given) {
        tell(
                by,
                proposal,
                "circulated/" + proposal.log().size(),
                "handling.news.circulated",
                given.coHandlers().stream().map(one -> one.department().assignee()),
                given.department().name());
    }

    void toSign(WithinUnion by, Proposal proposal, String department, MemberId leader) {
        tell(by, proposal, "sign/" + proposal.log().size(), "handling.news.toSign", Stream.of(leader), department);
    }

    void answerReturned(WithinUnion by, Proposal proposal, Assignment given, String reason) {
        tell(
                by,
                proposal,
                "returned/" + proposal.log().size(),
                "handling.news.answerReturned",
                Stream.of(given.department().assignee()),
                reason);
    }

    void answered(WithinUnion by, Proposal proposal, Collection<MemberId> raters) {
        tell(
                by,
                proposal,
                "answered/" + proposal.course().round(),
                "handling.news.answered",
                raters.stream(),
                proposal.title());
    }

    void corrected(WithinUnion by, Proposal proposal, String reason) {
        tell(
                by,
                proposal,
                "corrected/" + proposal.log().size(),
                "handling.news.corrected",
                proposers(proposal),
                reason);
    }

    void again(WithinUnion by, Proposal proposal, Assignment given) {
        tell(
                by,
                proposal,
                "again",
                "handling.news.again",
                Stream.of(given.department().assignee(), given.leader(), given.keeper()),
                given.department().name());
    }

    void toAssess(WithinUnion by, Proposal proposal, Assignment given) {
        tell(
                by,
                proposal,
                "assess",
                "handling.news.toAssess",
                Stream.of(given.keeper()),
                given.department().name());
    }

    void carriedOn(WithinUnion by, Proposal proposal, int percent) {
        tell(by, proposal, "progress/" + proposal.log().size(), "handling.news.progress", proposers(proposal), percent);
    }

    private void tell(
            WithinUnion by, Proposal proposal, String key, String word, Stream<MemberId> people, Object fact) {
        var message = Message.of(
                "proposal/" + proposal.id() + "/" + key + "/" + word,
                HandlingController.path(proposal.id()),
                word,
                proposal.title(),
                fact);
        people.distinct().forEach(one -> inbox.tell(by, one, message));
    }
}
