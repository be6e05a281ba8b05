package io.zhijia.proposal;

import static java.util.stream.Collectors.joining;

import io.zhijia.identity.Actor;
import io.zhijia.identity.IdentityService;
import io.zhijia.identity.MemberId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** How often a case was urged and reported upward (督办); inside a step that has opened the union. */
@Component
class PressedCases {

    private final UrgingLetters letters;
    private final Escalations escalations;
    private final IdentityService people;

    PressedCases(UrgingLetters letters, Escalations escalations, IdentityService people) {
        this.letters = letters;
        this.escalations = escalations;
        this.people = people;
    }

    /** The first first. */
    List<Pressed> of(Actor by, ProposalId id) {
        var up = escalations.of(by.union(), id);
        var names = people.names(by, everybody(up));
        return Stream.concat(
                        letters.naming(by.union(), id).stream()
                                .map(one -> new Pressed(
                                        one.on(),
                                        "handling.pressed.letter",
                                        List.of(one.number(), one.due().toString()),
                                        "")),
                        up.stream().map(one -> pressed(one, names)))
                .sorted(Comparator.comparing(Pressed::on))
                .toList();
    }

    private static Pressed pressed(Escalation one, Map<MemberId, String> names) {
        var reply = one.reply();
        return new Pressed(
                one.toldOn(),
                "handling.pressed." + one.occasion(),
                List.of(
                        one.to().stream()
                                .map(member -> names.getOrDefault(member, ""))
                                .sorted()
                                .collect(joining("、")),
                        one.due().toString()),
                reply == null
                        ? ""
                        : reply.text() + "（" + names.getOrDefault(reply.by(), "") + " "
                                + reply.at().toLocalDate() + "）");
    }

    static Set<MemberId> everybody(List<Escalation> some) {
        var all = new HashSet<MemberId>();
        some.forEach(one -> {
            all.addAll(one.to());
            var reply = one.reply();
            if (reply != null) {
                all.add(reply.by());
            }
        });
        return all;
    }
}
