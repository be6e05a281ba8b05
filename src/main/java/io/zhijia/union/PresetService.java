package io.zhijia.union;

import static io.zhijia.refusal.Refusal.refuseIf;
import static io.zhijia.union.UnionPermission.CHANGE_UNION;
import static io.zhijia.union.UnionRefusal.NOTHING_LEFT;

import io.zhijia.almanac.Festival;
import io.zhijia.identity.Actor;
import io.zhijia.work.WorkArea;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the union says and starts from otherwise than its kind of unit; each value goes back to the usual one alone. */
@Service
@Transactional
class PresetService {

    private final Unions unions;
    private final MessageSource words;

    PresetService(Unions unions, MessageSource words) {
        this.unions = unions;
        this.words = words;
    }

    @Transactional(readOnly = true)
    UnitDefaults defaults(Actor actor) {
        return new UnitDefaults(unions.profile(actor.union()).kind(), unions.settings(actor.union()));
    }

    /** A word left empty, or the usual one, is no word of its own. */
    void call(Actor actor, Map<UnitTerm, String> typed, Locale language) {
        actor.must(CHANGE_UNION);
        var profile = unions.profile(actor.union());
        var own = new HashMap<>(profile.own());
        typed.forEach((term, word) -> {
            var usual = words.getMessage(term.word(profile.kind()), null, language);
            if (word.isBlank() || word.strip().equals(usual)) {
                own.remove(term);
            } else {
                own.put(term, word.strip());
            }
        });
        unions.keep(profile.saying(own));
    }

    void callAsUsual(Actor actor, UnitTerm term) {
        actor.must(CHANGE_UNION);
        var profile = unions.profile(actor.union());
        var own = new HashMap<>(profile.own());
        own.remove(term);
        unions.keep(profile.saying(own));
    }

    void planFor(Actor actor, PlanPeriod period) {
        set(actor, UnitSetting.PERIOD, period.name());
    }

    void workIn(Actor actor, Set<WorkArea> areas) {
        refuseIf(areas.isEmpty(), NOTHING_LEFT);
        set(actor, UnitSetting.AREAS, UnitDefaults.leavingOut(WorkArea.values(), areas));
    }

    void keepFestivals(Actor actor, Set<Festival> festivals) {
        set(actor, UnitSetting.FESTIVALS, UnitDefaults.leavingOut(Festival.values(), festivals));
    }

    void asUsual(Actor actor, UnitSetting setting) {
        actor.must(CHANGE_UNION);
        unions.unset(actor.union(), setting);
    }

    private void set(Actor actor, UnitSetting setting, String value) {
        actor.must(CHANGE_UNION);
        unions.set(actor.union(), setting, value);
    }
}
