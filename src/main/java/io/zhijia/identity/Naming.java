package io.zhijia.identity;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is named on paper (ACC-10): whoever prints or exports something chooses whether it names people, and whoever asked not
 * to be named never is.
 */
@Service
@Transactional
public class Naming {

    private final NamingWishes wishes;
    private final People people;
    private final OfficeService offices;
    private final ApplicationEventPublisher log;
    private final MessageSource words;
    private final Clock clock;

    Naming(
            NamingWishes wishes,
            People people,
            OfficeService offices,
            ApplicationEventPublisher log,
            MessageSource words,
            Clock clock) {
        this.wishes = wishes;
        this.people = people;
        this.offices = offices;
        this.log = log;
        this.words = words;
        this.clock = clock;
    }

    /**
     * What every text of a paper goes through.
     *
     * @param named whether it names people; then only those are left out who asked for it
     * @param language of the paper
     */
    @Transactional(readOnly = true)
    public NameCover cover(Actor actor, boolean named, Locale language) {
        var names = named ? wishes.unnamed(actor.union()) : wishes.names(actor.union());
        if (names.isEmpty()) {
            return new NameCover(Map.of());
        }
        var instead = new HashMap<String, String>();
        var somebody = words.getMessage("identity.names.somebody", null, language);
        var posts = posts(actor, language);
        names.forEach(name -> instead.put(name, posts.getOrDefault(name, somebody)));
        return new NameCover(instead);
    }

    /** The highest office in the union of each who holds one today, by name. */
    private Map<String, String> posts(Actor actor, Locale language) {
        var today = LocalDate.now(clock);
        var held = offices.all(actor).stream()
                .filter(holding -> Office.OF_THE_UNION.contains(holding.office()) && holding.isHeldOn(today))
                .sorted(Comparator.comparing(OfficeHolding::office))
                .toList();
        var names = people.names(
                actor.union(), held.stream().map(OfficeHolding::member).toList());
        return held.stream()
                .collect(toMap(
                        holding -> names.getOrDefault(holding.member(), ""),
                        holding -> words.getMessage(holding.office().word(), null, language),
                        (higher, lower) -> higher));
    }

    /** The names of everybody who is or ever was here. */
    @Transactional(readOnly = true)
    public Set<String> known(Actor actor) {
        return wishes.names(actor.union());
    }

    @Transactional(readOnly = true)
    public boolean isNamed(Actor actor) {
        return !wishes.isUnnamed(actor.union(), actor.member());
    }

    /** Everybody decides for themselves. */
    public void wish(Actor actor, boolean named) {
        if (named) {
            wishes.nameAgain(actor.union(), actor.member());
        } else {
            wishes.leaveOut(actor.union(), actor.member(), LocalDate.now(clock));
        }
        log.publishEvent(
                new StepTaken(actor, named ? "identity.step.named" : "identity.step.unnamed", actor.member(), ""));
    }
}
