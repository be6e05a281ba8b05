package io.zhijia.congress;

import io.zhijia.congress.BodyView.Place;
import io.zhijia.identity.Actor;
import io.zhijia.identity.IdentityService;
import io.zhijia.identity.MemberId;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Bodies of the congress as the pages show them; everybody may read who sits in them. */
@Service
@Transactional(readOnly = true)
class BodyViews {

    private final Bodies bodies;
    private final Sittings sittings;
    private final SittingViews titles;
    private final TermViews terms;
    private final IdentityService people;

    BodyViews(Bodies bodies, Sittings sittings, SittingViews titles, TermViews terms, IdentityService people) {
        this.bodies = bodies;
        this.sittings = sittings;
        this.titles = titles;
        this.terms = terms;
        this.people = people;
    }

    /** Those of the whole term first, then by sitting. */
    List<BodyView> of(Actor actor, TermView term, Locale language) {
        var all = bodies.of(actor.union(), term.term().id());
        var names = people.names(
                actor,
                all.stream()
                        .flatMap(one -> one.seats().stream())
                        .map(BodySeat::member)
                        .collect(Collectors.toSet()));
        return all.stream().map(one -> view(actor, term, one, names, language)).toList();
    }

    private BodyView view(Actor actor, TermView term, Body body, Map<MemberId, String> names, Locale language) {
        var id = body.sitting();
        var sitting = id == null ? null : sittings.get(actor.union(), id);
        var day = sitting == null ? term.today() : sitting.day();
        var voting = lines(term, day);
        var delegates = voting.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> one.getValue().delegate()));
        var today = body.on(day);
        var places = today.stream().map(seat -> place(seat, names, voting)).toList();
        var left = body.seats().stream()
                .filter(seat -> seat.until() != null && !today.contains(seat))
                .map(seat -> place(seat, names, voting))
                .toList();
        return new BodyView(
                body,
                sitting == null ? "" : titles.title(actor, sitting, language),
                day,
                places,
                left,
                BodyChecks.of(body, day, delegates, term.term(), terms.units(actor)));
    }

    private static Map<MemberId, DelegateLine> lines(TermView term, LocalDate day) {
        return Stream.concat(term.lines().stream(), term.gone().stream())
                .filter(line -> line.delegate().votesOn(day))
                .collect(Collectors.toMap(line -> line.delegate().member(), Function.identity(), (one, other) -> one));
    }

    private static Place place(BodySeat seat, Map<MemberId, String> names, Map<MemberId, DelegateLine> voting) {
        var line = voting.get(seat.member());
        return new Place(seat, names.getOrDefault(seat.member(), ""), line == null ? "" : line.delegation());
    }
}
