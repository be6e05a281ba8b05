package io.zhijia.congress;

import java.util.List;

/**
 * A delegation that has said nothing yet about some of what all were asked about.
 *
 * @param items in the order of the agenda; at least one
 */
record Silent(Delegation delegation, List<AgendaItem> items) {

    Silent {
        items = List.copyOf(items);
    }

    /** In the order of the delegations; nobody is asked about procedure or whom to elect. */
    static List<Silent> of(List<Examined> all) {
        var asked =
                all.stream().filter(one -> one.item().handling().isTalkedOver()).toList();
        return asked.stream()
                .flatMap(one -> one.delegations().stream())
                .distinct()
                .map(delegation -> new Silent(
                        delegation,
                        asked.stream()
                                .filter(one -> one.silent().contains(delegation))
                                .map(Examined::item)
                                .toList()))
                .filter(one -> !one.items().isEmpty())
                .toList();
    }
}
