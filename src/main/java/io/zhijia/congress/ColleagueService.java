package io.zhijia.congress;

import static io.zhijia.congress.CongressPermission.KEEP_CONGRESS;
import static io.zhijia.congress.CongressRefusal.COLLEAGUE_CAME;
import static io.zhijia.congress.CongressRefusal.NOT_ON_THE_LIST;
import static io.zhijia.congress.CongressRefusal.ONLY_WHERE_ALL_MEET;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.identity.Actor;
import io.zhijia.identity.StepTaken;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Staff who are no members, where all of the staff meet: entered by hand, ticked at the door, counted with the others. */
@Service
@Transactional
class ColleagueService {

    private final Terms terms;
    private final Sittings sittings;
    private final Colleagues colleagues;
    private final ApplicationEventPublisher log;

    ColleagueService(Terms terms, Sittings sittings, Colleagues colleagues, ApplicationEventPublisher log) {
        this.terms = terms;
        this.sittings = sittings;
        this.colleagues = colleagues;
        this.log = log;
    }

    /** Also those who left. */
    @Transactional(readOnly = true)
    List<Colleague> of(Actor actor, TermId term) {
        return colleagues.of(actor.union(), term);
    }

    /** Those who sit on the day of the sitting. */
    @Transactional(readOnly = true)
    List<Colleague> in(Actor actor, Sitting sitting) {
        return of(actor, sitting.term()).stream()
                .filter(one -> one.sitsOn(sitting.day()))
                .toList();
    }

    @Transactional(readOnly = true)
    Set<UUID> came(Actor actor, SittingId sitting) {
        return colleagues.came(actor.union(), sitting);
    }

    /** The same person of the same department once. */
    void add(Actor actor, TermId id, String name, String department, LocalDate since) {
        actor.must(KEEP_CONGRESS);
        var kind = terms.get(actor.union(), id).kind();
        refuseIf(kind.hasDelegates() || !kind.isOfStaff(), ONLY_WHERE_ALL_MEET);
        if (of(actor, id).stream().noneMatch(one -> one.isCalled(name, department))) {
            colleagues.save(actor.union(), id, Colleague.from(name, department, since));
            log.publishEvent(new StepTaken(actor, "congress.said.colleague", null, department));
        }
    }

    void leave(Actor actor, TermId id, UUID colleague, LocalDate lastDay) {
        actor.must(KEEP_CONGRESS);
        colleagues.save(actor.union(), id, one(of(actor, id), colleague).left(lastDay));
    }

    /** Entered by mistake: as long as they came to no sitting. A second tap changes nothing. */
    void remove(Actor actor, TermId id, UUID colleague) {
        actor.must(KEEP_CONGRESS);
        if (of(actor, id).stream().anyMatch(one -> one.id().equals(colleague))) {
            refuseIf(colleagues.hasCome(actor.union(), colleague), COLLEAGUE_CAME);
            colleagues.remove(actor.union(), colleague);
        }
    }

    void tick(Actor actor, SittingId id, UUID colleague, boolean came) {
        actor.must(KEEP_CONGRESS);
        var sitting = sittings.get(actor.union(), id);
        sitting.refuseIfOver();
        var one = one(of(actor, sitting.term()), colleague);
        refuseIf(!one.sitsOn(sitting.day()), NOT_ON_THE_LIST);
        colleagues.tick(actor.union(), id, colleague, came);
    }

    private static Colleague one(List<Colleague> all, UUID id) {
        return all.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No colleague " + id));
    }
}
