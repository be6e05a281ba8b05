package io.zhijia.membership;

import io.zhijia.identity.Actor;
import io.zhijia.identity.MemberId;
import io.zhijia.membership.RegisterSheet.Extra;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The columns other modules add to the register, one after another: all of them, or those somebody chose. */
@Component
class ExtraColumns {

    private static final Extra NONE = new Extra(List.of(), members -> Map.of());

    private final ObjectProvider<MoreColumns> modules;

    ExtraColumns(ObjectProvider<MoreColumns> modules) {
        this.modules = modules;
    }

    /** What this person may choose from. */
    List<String> headers(Actor actor) {
        return modules.orderedStream()
                .flatMap(module -> module.headers(actor).stream())
                .toList();
    }

    /** In the list only what was chosen. */
    Extra shown(Actor actor, Collection<String> chosen) {
        return chosen.isEmpty() ? NONE : only(all(actor), chosen);
    }

    /** In the sheet all, unless some were chosen. */
    Extra exported(Actor actor, Collection<String> chosen) {
        return chosen.isEmpty() ? all(actor) : only(all(actor), chosen);
    }

    private static Extra only(Extra all, Collection<String> chosen) {
        var kept = new ArrayList<Integer>();
        for (int at = 0; at < all.headers().size(); at++) {
            if (chosen.contains(all.headers().get(at))) {
                kept.add(at);
            }
        }
        if (kept.isEmpty()) {
            return NONE;
        }
        return new Extra(kept.stream().map(all.headers()::get).toList(), members -> {
            var values = new HashMap<MemberId, List<String>>();
            all.values()
                    .apply(members)
                    .forEach((member, row) ->
                            values.put(member, kept.stream().map(row::get).toList()));
            return values;
        });
    }

    private Extra all(Actor actor) {
        var some = modules.orderedStream().toList();
        var headers = some.stream().map(module -> module.headers(actor)).toList();
        return new Extra(headers.stream().flatMap(List::stream).toList(), members -> {
            var all = new HashMap<MemberId, List<String>>();
            for (int i = 0; i < some.size(); i++) {
                var values = some.get(i).values(actor, members);
                for (var member : members) {
                    all.computeIfAbsent(member, none -> new ArrayList<>())
                            .addAll(values.getOrDefault(
                                    member, Collections.nCopies(headers.get(i).size(), "")));
                }
            }
            return all;
        });
    }
}
