package io.zhijia.union;

import io.zhijia.identity.Actor;
import io.zhijia.identity.IdentityService;
import io.zhijia.identity.Office;
import io.zhijia.identity.OfficeService;
import io.zhijia.tenancy.UnionId;
import io.zhijia.tenancy.WithinUnion;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What other modules ask about the union: its name and words for their papers, its groups and departments. */
@Service
@Transactional(readOnly = true)
public class UnionDirectory {

    private final Unions unions;
    private final MessageSource words;
    private final OfficeService offices;
    private final IdentityService people;
    private final Clock clock;

    UnionDirectory(Unions unions, MessageSource words, OfficeService offices, IdentityService people, Clock clock) {
        this.unions = unions;
        this.words = words;
        this.offices = offices;
        this.people = people;
        this.clock = clock;
    }

    public UnionProfile profile(Actor actor) {
        return unions.profile(actor.union());
    }

    public Portrait portrait(Actor actor) {
        return unions.portrait(actor.union());
    }

    /** Who is the chair today; empty while nobody is. */
    public String chair(Actor actor) {
        var today = LocalDate.now(clock);
        return offices.all(actor).stream()
                .filter(holding -> holding.office() == Office.CHAIR && holding.isHeldOn(today))
                .map(holding -> people.name(actor, holding.member()))
                .findFirst()
                .orElse("");
    }

    /** What stands above the union's official papers. */
    public String letterhead(Actor actor) {
        var own = unions.portrait(actor.union()).letterhead();
        return own.isEmpty() ? unions.profile(actor.union()).name() : own;
    }

    /** The only union of this installation that is called exactly so; nobody gets a list of them. */
    public Optional<UnionId> called(WithinUnion anyone, String name) {
        return unions.called(anyone.union(), name.strip());
    }

    /** What a union is called, for those who have no actor. */
    public String name(WithinUnion anyone) {
        return unions.profile(anyone.union()).name();
    }

    /** The union's word for it, on paper: a word of its own, or that of its kind of unit. */
    public String word(Actor actor, UnitTerm term, Locale language) {
        return unions.profile(actor.union()).said(term, key -> words.getMessage(key, null, language));
    }

    /** For how long it plans, unless someone says otherwise. */
    public PlanPeriod planPeriod(Actor actor) {
        return new UnitDefaults(unions.profile(actor.union()).kind(), unions.settings(actor.union())).period();
    }

    public List<UnionGroup> groups(Actor actor) {
        return unions.groups(actor.union());
    }

    public List<Department> departments(Actor actor) {
        return unions.departments(actor.union());
    }
}
