package io.zhijia.proposal;

import static io.zhijia.proposal.HandlingPermission.LEAD_CASES;
import static io.zhijia.proposal.HandlingRefusal.NOTHING_OVERDUE;
import static io.zhijia.refusal.Refusal.refuseIf;
import static java.util.stream.Collectors.groupingBy;

import io.zhijia.identity.Actor;
import io.zhijia.messaging.Inbox;
import io.zhijia.messaging.Message;
import io.zhijia.proposal.Assignment.Department;
import io.zhijia.proposal.UrgingLetter.Urged;
import io.zhijia.union.DepartmentId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Urges departments about what is overdue with them, by letter (催办函). */
@Service
@Transactional
class UrgingService {

    private static final int MOST = 100;

    /** It is the turn of the department that leads; while others countersign, the time that runs is theirs. */
    private static final Set<Stage> THEIRS =
            EnumSet.of(Stage.RECEIVED, Stage.HANDLING, Stage.SECOND_HANDLING, Stage.FOLLOW_UP);

    private final CaseDesk desk;
    private final UrgingLetters letters;
    private final Inbox inbox;
    private final ApplicationEventPublisher events;

    UrgingService(CaseDesk desk, UrgingLetters letters, Inbox inbox, ApplicationEventPublisher events) {
        this.desk = desk;
        this.letters = letters;
        this.inbox = inbox;
        this.events = events;
    }

    /**
     * What is overdue with one department.
     *
     * @param isUrged a letter went there today
     */
    record Overdue(Department department, List<Late> cases, boolean isUrged) {}

    /**
     * A case that is overdue.
     *
     * @param days working days by which it is
     */
    record Late(CaseAtHand one, LocalDate due, int days) {}

    /** A letter with the titles of its cases, for paper. */
    record Written(UrgingLetter letter, Map<ProposalId, CaseAtHand> cases) {}

    /** By department, in the order of their names. */
    @Transactional(readOnly = true)
    List<Overdue> overdue(Actor actor) {
        actor.must(LEAD_CASES);
        return late(actor)
                .collect(groupingBy(one -> one.one().assignment().department().id(), Collectors.toList()))
                .values()
                .stream()
                .map(all -> overdue(actor, all))
                .sorted(Comparator.comparing(one -> one.department().name()))
                .toList();
    }

    private Overdue overdue(Actor actor, List<Late> all) {
        var department = all.getFirst().one().assignment().department();
        return new Overdue(
                department,
                all.stream().sorted(Comparator.comparing(Late::due)).toList(),
                letters.issued(actor.union(), department.id(), desk.today()).isPresent());
    }

    private Stream<Late> late(Actor actor) {
        var work = desk.workingDays(actor);
        var today = desk.today();
        return desk.in(actor.union(), THEIRS).stream()
                .filter(one ->
                        one.file().assignment().isPresent() && !one.file().isPaused())
                .flatMap(one -> one.turn().stream()
                        .map(turn -> turn.deadline().due(work, today))
                        .filter(today::isAfter)
                        .map(due -> new Late(one, due, work.between(due, today))));
    }

    @Transactional(readOnly = true)
    List<UrgingLetter> letters(Actor actor) {
        actor.must(LEAD_CASES);
        return letters.all(actor.union(), MOST);
    }

    /** Names everything that is overdue there today; once a day: a second tap finds the letter of the first. */
    UrgingLetter issue(Actor actor, DepartmentId to) {
        actor.must(LEAD_CASES);
        var ordinal = letters.nextNumber(actor.union(), desk.today().getYear());
        return letters.issued(actor.union(), to, desk.today()).orElseGet(() -> fresh(actor, to, ordinal));
    }

    private UrgingLetter fresh(Actor actor, DepartmentId to, int ordinal) {
        var today = desk.today();
        var all = late(actor)
                .filter(one -> one.one().assignment().department().id().equals(to))
                .toList();
        refuseIf(all.isEmpty(), NOTHING_OVERDUE);
        var letter = new UrgingLetter(
                actor.union(),
                UUID.randomUUID(),
                today.getYear(),
                ordinal,
                all.getFirst().one().assignment().department(),
                today,
                actor.member(),
                all.stream().map(late -> new Urged(late.one().id(), late.due())).toList());
        letters.add(letter);
        tell(actor, letter, all);
        events.publishEvent(DepartmentUrged.of(letter));
        return letter;
    }

    private void tell(Actor actor, UrgingLetter letter, List<Late> all) {
        var message = Message.of(
                "proposal/urging/" + letter.id(),
                "/proposals/cases",
                "handling.news.urged",
                letter.number(),
                letter.cases().size());
        all.stream()
                .map(late -> late.one().assignment())
                .flatMap(given -> Stream.of(given.department().assignee(), given.leader()))
                .distinct()
                .forEach(member -> inbox.tell(actor, member, message));
    }

    @Transactional(readOnly = true)
    Written letter(Actor actor, UUID id) {
        actor.must(LEAD_CASES);
        var letter = letters.get(actor.union(), id);
        return new Written(
                letter,
                desk.these(
                        actor.union(),
                        letter.cases().stream().map(Urged::proposal).toList()));
    }
}
