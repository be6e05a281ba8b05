package io.zhijia.congress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * In which order a sitting takes its items.
 *
 * @param numbers of the items, the first one first
 */
record AgendaOrder(List<Integer> numbers) {

    AgendaOrder {
        numbers = List.copyOf(numbers);
    }

    static AgendaOrder of(List<AgendaItem> agenda) {
        return new AgendaOrder(agenda.stream().map(AgendaItem::number).toList());
    }

    /**
     * With this item at that place, where the others make room.
     *
     * @param place from 1; one beyond the ends is the end
     */
    AgendaOrder moved(int number, int place) {
        var others = new ArrayList<>(without(number).numbers());
        others.add(Math.clamp(place - 1L, 0, others.size()), number);
        return new AgendaOrder(others);
    }

    /** The one that comes next; the first, if that one is not among them. */
    Optional<Integer> after(int number) {
        return numbers.stream().skip(numbers.indexOf(number) + 1L).findFirst();
    }

    AgendaOrder without(int number) {
        return new AgendaOrder(numbers.stream().filter(one -> one != number).toList());
    }
}
