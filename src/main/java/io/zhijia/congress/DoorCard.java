package io.zhijia.congress;

import io.zhijia.web.QrCode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A card to be worn (出席证、列席证): who it is, where they sit, and a code that opens their line of the list at the door.
 *
 * @param isAttending 出席，with a vote; else 列席 or 特邀
 * @param where delegation, department, or where a guest comes from; may be empty
 * @param seat number of the seat, from 1, delegation by delegation
 */
record DoorCard(boolean isAttending, String name, String where, int seat, QrCode code) {

    /** With a vote first, each delegation together. */
    static List<DoorCard> of(HallView of, String door) {
        var cards = new ArrayList<DoorCard>();
        byDelegation(of.voting())
                .forEach(line -> cards.add(card(
                        cards,
                        true,
                        line.name(),
                        line.delegation(),
                        door + "#d-" + line.delegate().id())));
        of.colleagues()
                .forEach(one -> cards.add(card(cards, true, one.name(), one.department(), door + "#c-" + one.id())));
        of.guests()
                .forEach(line -> cards.add(card(
                        cards,
                        false,
                        line.name(),
                        line.delegation(),
                        door + "#d-" + line.delegate().id())));
        of.outside().forEach(one -> cards.add(card(cards, false, one.name(), one.unit(), door + "#g-" + one.id())));
        return List.copyOf(cards);
    }

    private static List<DelegateLine> byDelegation(List<DelegateLine> lines) {
        return lines.stream()
                .collect(Collectors.groupingBy(DelegateLine::delegation, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private static DoorCard card(
            List<DoorCard> before, boolean isAttending, String name, String where, String address) {
        return new DoorCard(isAttending, name, where, before.size() + 1, QrCode.of(address));
    }

    /** Message key of what it says on top. */
    String word() {
        return isAttending ? "congress.card.attending" : "congress.card.guest";
    }
}
