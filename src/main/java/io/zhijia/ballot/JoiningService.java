package io.zhijia.ballot;

import static io.zhijia.ballot.BallotPermission.KEEP_BALLOTS;
import static io.zhijia.ballot.BallotRefusal.MEANT_IS_ANOTHER;
import static io.zhijia.ballot.BallotRefusal.NAMES_JOINED;
import static io.zhijia.ballot.BallotRefusal.NAMES_NOT_WRITTEN;
import static io.zhijia.ballot.BallotRefusal.NOT_ABOUT_ONESELF;
import static io.zhijia.ballot.BallotRefusal.NOT_AT_THIS_STAGE;
import static io.zhijia.ballot.BallotRefusal.PAPERS_NOT_COUNTED;
import static io.zhijia.ballot.BallotRefusal.SAME_PERSON_TWICE;
import static io.zhijia.ballot.BallotRefusal.TIE_SETTLED;
import static io.zhijia.ballot.BallotRefusal.TOO_MANY_DOUBLES;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.ballot.Joining.State;
import io.zhijia.ballot.Journal.By;
import io.zhijia.ballot.Journal.Kind;
import io.zhijia.ballot.protocol.Charter.Question;
import io.zhijia.ballot.protocol.WrittenName;
import io.zhijia.identity.Actor;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Names written in that mean one person (BALLOT, section 10): after the count one says so and another confirms it, and what
 * was signed is signed again. The names stay published as they were written.
 *
 * <p>Whoever wrote two of them on one paper gave one vote. Where that may be, the papers are opened and counted again before
 * the joining counts, because which names stand on one paper is written down nowhere.
 */
@Service
@Transactional
class JoiningService {

    private final Ballots ballots;
    private final Joinings joinings;
    private final PaperFigures figures;
    private final RunOffs runOffs;
    private final JoinedNames joined;

    JoiningService(Ballots ballots, Joinings joinings, PaperFigures figures, RunOffs runOffs, JoinedNames joined) {
        this.ballots = ballots;
        this.joinings = joinings;
        this.figures = figures;
        this.runOffs = runOffs;
        this.joined = joined;
    }

    /** A name as it was written, and how often. */
    record Name(String name, int online, int paper) {}

    /** A question with the names that were written in, those that are joined already among them. */
    record Asking(Question question, List<Name> names, List<Joining> joinings) {
        List<Name> free() {
            return names.stream()
                    .filter(one -> joinings.stream()
                            .noneMatch(joining ->
                                    joining.isLive() && joining.names().contains(one.name())))
                    .toList();
        }
    }

    /** What there is to join. */
    record Desk(Ballot ballot, List<Asking> asking, boolean hasPaper, boolean isCounting) {}

    @Transactional(readOnly = true)
    Desk desk(Actor actor, BallotId id) {
        var ballot = ballots.get(actor.union(), id);
        office(actor, ballot);
        refuseIf(!ballot.state().isAtLeast(BallotState.OPENED), NOT_AT_THIS_STAGE);
        var online = online(ballot);
        var paper = paper(ballot);
        var all = joinings.of(actor.union(), id);
        return new Desk(
                ballot,
                ballot.fixed().questions().stream()
                        .filter(Question::writeIn)
                        .map(question -> new Asking(
                                question,
                                names(question.id(), online, paper),
                                all.stream()
                                        .filter(one -> one.question().equals(question.id()))
                                        .toList()))
                        .toList(),
                paper.returned() > 0,
                JoinedNames.isCounting(ballot));
    }

    /** Says that these names mean one person; nothing changes until another confirms it. */
    void propose(Actor actor, BallotId id, String question, List<String> written, String meant, int doubles) {
        var ballot = counting(actor, id);
        var office = office(actor, ballot);
        var asked = ballot.fixed().questions().stream()
                .filter(one -> one.id().equals(question) && one.writeIn())
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("Nobody is written in there"));
        refuseIf(
                ballots.turnout(actor.union(), id).papers() > 0
                        && figures.settled(actor.union(), id).isEmpty(),
                PAPERS_NOT_COUNTED);
        var names = written.stream().distinct().sorted().toList();
        var there = names(question, online(ballot), paper(ballot));
        refuseIf(names.size() < 2 || !there.stream().map(Name::name).toList().containsAll(names), NAMES_NOT_WRITTEN);
        var others = joinings.of(actor.union(), id).stream()
                .filter(one -> one.isLive() && one.question().equals(question))
                .toList();
        refuseIf(others.stream().flatMap(one -> one.names().stream()).anyMatch(names::contains), NAMES_JOINED);
        var who = meant(asked, meant, names, there, others);
        mustBeSomebodyElse(actor, asked, names, who);
        refuseIf(isTieSettled(ballot, question), TIE_SETTLED);
        var most = mostDoubles(asked, names, there);
        refuseIf(doubles < 0 || doubles > most, TOO_MANY_DOUBLES, most);
        joinings.add(actor.union(), id, Joining.proposed(question, names, who, doubles, office, actor.member()));
    }

    /** Who is meant is nobody who stands, for whom a paper has a line, and nobody else who was written in. */
    private static String meant(
            Question asked, String meant, List<String> names, List<Name> there, List<Joining> others) {
        var who = WrittenName.isName(meant.strip()) ? WrittenName.normal(meant.strip()) : "";
        var isAnother = Stream.of(
                        asked.options().stream().map(option -> WrittenName.normal(option.text())),
                        there.stream().map(Name::name).filter(name -> !names.contains(name)),
                        others.stream().map(Joining::meant))
                .flatMap(each -> each)
                .anyMatch(who::equals);
        refuseIf(who.isEmpty() || isAnother, MEANT_IS_ANOTHER, meant.strip());
        return who;
    }

    private static void mustBeSomebodyElse(Actor actor, Question asked, List<String> names, String meant) {
        var own = WrittenName.normal(actor.name());
        var stands = asked.options().stream()
                .map(option -> WrittenName.normal(option.text()))
                .anyMatch(own::equals);
        refuseIf(stands || names.contains(own) || meant.equals(own), NOT_ABOUT_ONESELF);
    }

    /** On papers no two of the names can stand together oftener than the one with fewer votes was written. */
    private static int mostDoubles(Question asked, List<String> names, List<Name> there) {
        var votes = there.stream()
                .filter(one -> names.contains(one.name()))
                .mapToInt(Name::paper)
                .toArray();
        var sum = java.util.stream.IntStream.of(votes).sum();
        var most = java.util.stream.IntStream.of(votes).max().orElse(0);
        return asked.max() == 1 ? 0 : sum - most;
    }

    private boolean isTieSettled(Ballot ballot, String question) {
        var isBroken = ballots.log(ballot.union(), ballot.id()).stream()
                .anyMatch(event -> event.kind().equals(Kind.TIE_BROKEN.name())
                        && question.equals(event.facts().get("question")));
        return isBroken
                || runOffs.of(ballot.union(), ballot.id()).stream()
                        .filter(one -> one.question().equals(question))
                        .anyMatch(
                                one -> ballots.get(ballot.union(), one.ballot()).state() != BallotState.VOID);
    }

    /**
     * A second person says the same.
     *
     * @return whether it counts now, or waits until the papers are counted again
     */
    boolean confirm(Actor actor, BallotId id, UUID joining) {
        var ballot = counting(actor, id);
        var office = office(actor, ballot);
        var proposed = find(ballot, joining);
        refuseIf(proposed.state() != State.PROPOSED, NOT_AT_THIS_STAGE);
        refuseIf(proposed.proposedBy().equals(actor.member()), SAME_PERSON_TWICE);
        var asked = ballot.fixed().questions().stream()
                .filter(one -> one.id().equals(proposed.question()))
                .findFirst()
                .orElseThrow();
        mustBeSomebodyElse(actor, asked, proposed.names(), proposed.meant());
        var confirmed = proposed.decided(State.CONFIRMED, office, actor.member());
        joinings.save(actor.union(), confirmed);
        if (!isCertain(asked, confirmed, online(ballot))) {
            return false;
        }
        joined.count(ballot, List.of(confirmed), ballot.counted().joined(confirmed, 0));
        return true;
    }

    /** Where one name is all a paper holds, or only one of them came in by phone, no paper can hold two. */
    private static boolean isCertain(Question asked, Joining joining, Tally online) {
        return asked.max() == 1
                || joining.marks().stream()
                                .filter(online.written(joining.question())::contains)
                                .count()
                        < 2;
    }

    /** Taken back, or another says no; possible until it is counted. */
    void decline(Actor actor, BallotId id, UUID joining) {
        var ballot = counting(actor, id);
        var office = office(actor, ballot);
        var open = find(ballot, joining);
        refuseIf(!open.isOpen(), NOT_AT_THIS_STAGE);
        joinings.save(actor.union(), open.decided(State.DECLINED, office, actor.member()));
    }

    private Joining find(Ballot ballot, UUID joining) {
        return joinings.of(ballot.union(), ballot.id()).stream()
                .filter(one -> one.id().equals(joining))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("Nothing of the kind was proposed"));
    }

    private Ballot counting(Actor actor, BallotId id) {
        var ballot = ballots.lock(actor.union(), id);
        refuseIf(!JoinedNames.isCounting(ballot), NOT_AT_THIS_STAGE);
        return ballot;
    }

    /** Tellers and whoever keeps the vote. */
    private static By office(Actor actor, Ballot ballot) {
        if (ballot.isTeller(actor.member())) {
            return By.TELLER;
        }
        actor.must(KEEP_BALLOTS);
        return By.KEEPER;
    }

    private static Tally online(Ballot ballot) {
        return Tally.read(Objects.requireNonNull(ballot.facts().tally()));
    }

    private Tally paper(Ballot ballot) {
        return figures.settled(ballot.union(), ballot.id()).orElse(Tally.NONE);
    }

    private static List<Name> names(String question, Tally online, Tally paper) {
        return new HashSet<>(Stream.concat(online.written(question).stream(), paper.written(question).stream())
                        .toList())
                .stream()
                        .sorted()
                        .map(mark -> new Name(mark.substring(1), online.of(question, mark), paper.of(question, mark)))
                        .toList();
    }
}
