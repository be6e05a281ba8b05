package io.zhijia.congress;

import io.zhijia.decision.DecisionRule;
import io.zhijia.decision.Verdict;
import io.zhijia.document.Attachment;
import io.zhijia.identity.MemberId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What goes on in a sitting, as its pages and papers show it.
 *
 * @param people everybody who sits on the day, with a vote first
 * @param quorum with those who are here now
 * @param rule for what is passed
 * @param ofInterest numbers of the items that should be voted on in secret, whatever the rule says
 * @param files the drafts of the papers
 * @param outside who is there for this sitting only
 * @param colleagues staff who are no members, where all meet
 * @param came who of these
 */
record HallView(
        SittingView of,
        List<AgendaItem> agenda,
        List<ItemPaper> papers,
        List<Attachment> files,
        List<DelegateLine> people,
        Map<DelegateId, Attendance> attendance,
        Verdict quorum,
        DecisionRule rule,
        Set<Integer> ofInterest,
        List<FirstCount> counting,
        List<Vote> votes,
        List<Acclaimed> acclaimed,
        List<Elected> elected,
        List<SittingBallots.Held> ballots,
        List<Resolution> resolutions,
        List<Guest> outside,
        List<Colleague> colleagues,
        Set<UUID> came,
        List<Amendment> amendments,
        List<LateItem> late,
        Map<MemberId, String> names) {

    /** Until the sitting adopts its agenda. */
    boolean mayMove() {
        return !of.sitting().isOver() && !settled().adoptsTheAgenda();
    }

    /** It needs no vote any more. */
    boolean isSettled(AgendaItem item) {
        return settled().has(item.number());
    }

    /** Papers rather than hands: the rule says so, or the matter. */
    boolean isSecret(AgendaItem item) {
        return rule.isSecret() || ofInterest.contains(item.number());
    }

    private Settled settled() {
        return new Settled(votes, acclaimed, elected);
    }

    boolean isFirst(AgendaItem item) {
        return agenda.getFirst().equals(item);
    }

    boolean isLast(AgendaItem item) {
        return agenda.getLast().equals(item);
    }

    /** The printed number of an item; empty once it is off the agenda. */
    Optional<Integer> place(int number) {
        return agenda.stream()
                .filter(item -> item.number() == number)
                .map(AgendaItem::place)
                .findFirst();
    }

    /** How it came onto the agenda after that had been adopted; empty for all others. */
    Optional<LateItem> late(AgendaItem item) {
        return late.stream().filter(one -> one.item() == item.number()).findFirst();
    }

    Optional<Vote> vote(AgendaItem item) {
        return votes.stream().filter(vote -> vote.item() == item.number()).findFirst();
    }

    Optional<Amendment> amendment(AgendaItem item) {
        return amendments.stream().filter(one -> one.item() == item.number()).findFirst();
    }

    /** How many percent of those whose votes counted were for it. */
    static int percent(Vote vote) {
        var valid = Math.max(1, vote.count().valid());
        return (200 * vote.count().inFavor() + valid) / (2 * valid);
    }

    Optional<Acclaimed> acclaimed(AgendaItem item) {
        return acclaimed.stream().filter(one -> one.item() == item.number()).findFirst();
    }

    Optional<Elected> elected(AgendaItem item) {
        return elected.stream().filter(one -> one.item() == item.number()).findFirst();
    }

    /** How often each power was exercised: what is voted on counts once there is a vote, and nothing before the sitting. */
    Map<Handling, Long> powers() {
        if (!of.sitting().hasBegun()) {
            return Map.of();
        }
        return agenda.stream()
                .filter(item -> item.handling().isPower())
                .filter(item -> !item.handling().isVotedOn() || isSettled(item))
                .collect(Collectors.groupingBy(
                        AgendaItem::handling, () -> new EnumMap<>(Handling.class), Collectors.counting()));
    }

    /** The secret ballot that is held on it now. */
    Optional<SittingBallots.Held> running(AgendaItem item) {
        return ballots.stream()
                .filter(one -> one.isRunning() && one.settles(item.number()))
                .findFirst();
    }

    Optional<FirstCount> counting(AgendaItem item) {
        return counting.stream().filter(count -> count.item() == item.number()).findFirst();
    }

    Optional<Resolution> resolution(AgendaItem item) {
        return resolutions.stream().filter(one -> one.item() == item.number()).findFirst();
    }

    /** The latest draft first. */
    List<ItemPaper> papers(AgendaItem item) {
        return papers.stream()
                .filter(paper -> paper.item() == item.number())
                .toList()
                .reversed();
    }

    String fileName(ItemPaper paper) {
        return files.stream()
                .filter(file -> file.id().equals(paper.attachment()))
                .map(Attachment::name)
                .findFirst()
                .orElse("");
    }

    /** 应到 */
    List<DelegateLine> voting() {
        return people.stream().filter(line -> line.delegate().part().votes()).toList();
    }

    List<DelegateLine> guests() {
        return people.stream().filter(line -> !line.delegate().part().votes()).toList();
    }

    Optional<Attendance> attendance(DelegateLine line) {
        return Optional.ofNullable(attendance.get(line.delegate().id()));
    }

    List<String> namesOf(Presence presence) {
        return people.stream()
                .filter(line -> attendance(line)
                        .filter(one -> one.presence() == presence)
                        .isPresent())
                .map(DelegateLine::name)
                .toList();
    }

    /** Of those with a vote. */
    long count(Presence presence) {
        return voting().stream()
                .filter(line -> attendance(line)
                        .filter(one -> one.presence() == presence)
                        .isPresent())
                .count();
    }

    /** Nobody has said anything of them. */
    long unheard() {
        return voting().stream().filter(line -> attendance(line).isEmpty()).count();
    }

    String name(MemberId member) {
        return names.getOrDefault(member, "");
    }
}
