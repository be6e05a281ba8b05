package io.zhijia.union;

import io.zhijia.identity.Actor;
import io.zhijia.tenancy.UnionId;
import io.zhijia.tenancy.WithinUnion;
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

    UnionDirectory(Unions unions, MessageSource words) {
        this.unions = unions;
        this.words = words;
    }

    public UnionProfile profile(Actor actor) {
        return unions.profile(actor.union());
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
        var profile = unions.profile(actor.union());
        var own = profile.own().get(term);
        return own == null ? words.getMessage(term.word(profile.kind()), null, language) : own;
    }

    public List<UnionGroup> groups(Actor actor) {
        return unions.groups(actor.union());
    }

    public List<Department> departments(Actor actor) {
        return unions.departments(actor.union());
    }
}
