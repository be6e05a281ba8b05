package io.zhijia.memberimport;

import io.zhijia.identity.MemberId;
import io.zhijia.memberimport.Roster.Known;
import io.zhijia.memberimport.RowReader.Read;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who on the register a row is about. Numbers decide; a name alone never does. */
final class Matching {

    /** The choice that says: somebody else of the same name. */
    static final String SOMEBODY_NEW = "NEW";

    private final Roster roster;

    Matching(Roster roster) {
        this.roster = roster;
    }

    /**
     * What was found.
     *
     * @param known null if nobody is known, or not for certain
     * @param candidates who it may be, if somebody must say
     * @param problem null if nothing contradicts
     */
    record Match(
            @Nullable Known known,
            List<Known> candidates,
            @Nullable Problem problem) {
        static Match of(Known known) {
            return new Match(known, List.of(), null);
        }

        static Match problem(Field field, String what, Object... facts) {
            return new Match(null, List.of(), Problem.of(field, what, facts));
        }
    }

    /** @param hash of the identity number; empty if the row has none */
    Match find(Read row, String hash, String choice) {
        var byNumber = roster.withNumber(row.get(Field.NUMBER));
        var byIdentity = roster.withIdentity(hash);
        if (byIdentity.isPresent()) {
            return byNumber.isPresent() && !byNumber.get().equals(byIdentity.get())
                    ? Match.problem(Field.NUMBER, "TWO_PEOPLE", name(byNumber.get()), name(byIdentity.get()))
                    : Match.of(byIdentity.get());
        }
        if (byNumber.isPresent()) {
            return !name(byNumber.get()).equals(row.get(Field.NAME))
                    ? Match.problem(Field.NUMBER, "NUMBER_OF_OTHER", name(byNumber.get()))
                    : contradicts(byNumber.get(), hash)
                            ? Match.problem(
                                    Field.ID_NUMBER,
                                    "OTHER_ID",
                                    byNumber.get().file().identityMask())
                            : Match.of(byNumber.get());
        }
        return byName(row, hash, choice);
    }

    private Match byName(Read row, String hash, String choice) {
        var namesakes = roster.called(row.get(Field.NAME)).stream()
                .filter(known -> !contradicts(known, hash))
                .toList();
        var alike = namesakes.stream().filter(known -> isAlike(known, row)).toList();
        var hasOtherNumber = !row.get(Field.NUMBER).isEmpty();
        if (alike.size() == 1 && !hasOtherNumber) {
            return Match.of(alike.getFirst());
        }
        var candidates = alike.isEmpty() && !hasOtherNumber
                ? namesakes.stream().filter(known -> mayBe(known, row)).toList()
                : alike;
        return candidates.isEmpty() || choice.equals(SOMEBODY_NEW)
                ? new Match(null, List.of(), null)
                : chosen(candidates, choice).map(Match::of).orElseGet(() -> new Match(null, candidates, null));
    }

    private static Optional<Known> chosen(List<Known> candidates, String choice) {
        var chosen = MemberId.parse(choice);
        return candidates.stream()
                .filter(known -> chosen.isPresent() && known.member().id().equals(chosen.get()))
                .findFirst();
    }

    private static boolean contradicts(Known known, String hash) {
        return !hash.isEmpty()
                && !known.identityHash().isEmpty()
                && !known.identityHash().equals(hash);
    }

    private static boolean isAlike(Known known, Read row) {
        var details = known.member().details();
        var born = Objects.toString(details.born(), "");
        return (!born.isEmpty() && born.equals(row.get(Field.BORN)))
                || (!details.phone().isEmpty() && details.phone().equals(row.get(Field.PHONE)));
    }

    /** Nothing says that it is somebody else. */
    private static boolean mayBe(Known known, Read row) {
        var born = Objects.toString(known.member().details().born(), "");
        return born.isEmpty() || row.get(Field.BORN).isEmpty() || born.equals(row.get(Field.BORN));
    }

    private static String name(Known known) {
        return known.member().details().name();
    }
}
