package io.zhijia.congress;

import io.zhijia.identity.MemberId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A term with everything in it, as a page shows it.
 *
 * @param lines those who sit today: delegates by constituency, then guests
 * @param gone those who sat before
 * @param seated how many sit for each constituency
 */
record TermView(
        Term term,
        TermState state,
        LocalDate today,
        List<Sitting> sittings,
        List<Constituency> constituencies,
        List<Delegation> delegations,
        List<DelegateLine> lines,
        List<DelegateLine> gone,
        Map<ConstituencyId, Long> seated,
        Map<MemberId, String> names) {

    List<DelegateLine> voting() {
        return lines.stream().filter(line -> line.delegate().part().votes()).toList();
    }

    List<DelegateLine> guests() {
        return lines.stream().filter(line -> !line.delegate().part().votes()).toList();
    }

    int seats() {
        return constituencies.stream().mapToInt(Constituency::seats).sum();
    }

    long seated(Constituency one) {
        return seated.getOrDefault(one.id(), 0L);
    }

    String delegation(Constituency one) {
        return delegations.stream()
                .filter(other -> other.id().equals(one.delegation()))
                .map(Delegation::name)
                .findFirst()
                .orElse("");
    }

    String name(MemberId member) {
        return names.getOrDefault(member, "");
    }

    /** Who may head it: delegates with a vote of its constituencies. */
    List<DelegateLine> of(Delegation delegation) {
        return voting().stream()
                .filter(line -> line.delegation().equals(delegation.name()))
                .toList();
    }

    /** Seats that were left and nobody has taken. */
    List<DelegateLine> vacant() {
        return gone.stream()
                .filter(line -> line.delegate().part().votes())
                .filter(line -> lines.stream()
                        .noneMatch(other ->
                                line.delegate().id().equals(other.delegate().replaces())))
                .toList();
    }

    String path() {
        return "/congress/terms/" + term.id();
    }
}
