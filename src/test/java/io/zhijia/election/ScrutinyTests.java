package io.zhijia.election;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.OneDay;
import io.zhijia.committee.CommitteeKind;
import io.zhijia.committee.SeatRange;
import io.zhijia.decision.Region;
import io.zhijia.election.Candidate.Kinship;
import io.zhijia.election.Candidate.Part;
import io.zhijia.election.Scrutiny.Hint;
import io.zhijia.identity.MemberId;
import io.zhijia.identity.Office;
import io.zhijia.membership.HeadCount;
import io.zhijia.membership.PersonOnDay;
import io.zhijia.membership.Sex;
import io.zhijia.tenancy.UnionId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of those who stand. */
class ScrutinyTests {

    private static final MemberId ZHOU = new MemberId(UUID.randomUUID());
    private static final MemberId WU = new MemberId(UUID.randomUUID());

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "AUDIT, CHAIR, -, FINANCE",
                "AUDIT, TREASURER, -, FINANCE",
                "AUDIT_HEAD, CASHIER, -, FINANCE NOT_IN_BODY",
                "AUDIT, VICE_CHAIR, -, VICE_CHAIR_AUDITS",
                "AUDIT, SECRETARY, -, -",
                "AUDIT, -, CHAIR, FINANCE",
                "CHAIR, -, AUDIT_HEAD, FINANCE",
                "AUDIT, -, VICE_CHAIR, VICE_CHAIR_AUDITS",
                "VICE_CHAIR, -, AUDIT, VICE_CHAIR_AUDITS",
                "CHAIR, -, VICE_CHAIR, TWO_OFFICES",
                "VICE_CHAIR, -, CHAIR, TWO_OFFICES",
                "CHAIR, -, -, -",
                "STANDING, -, -, NOT_IN_BODY",
                "STANDING, -, COMMITTEE, -",
                "AUDIT_HEAD, -, -, NOT_IN_BODY",
                "AUDIT_HEAD, -, AUDIT, -",
                "WOMEN_HEAD, -, -, -",
            })
    void whoeverStandsForOneThingMayNotHoldOrStandForAnother(Post post, Office held, Post other, String flags) {
        var election = election(false, Arrays.stream(Post.values()).collect(Collectors.toMap(one -> one, one -> 1)));
        var here = candidate(post, ZHOU, Part.NONE);
        election = election.recommended(here);
        if (other != null) {
            election = election.recommended(candidate(other, ZHOU, Part.NONE));
        }
        var scrutiny = scrutiny(election, held == null ? Map.of() : Map.of(ZHOU, Set.of(held)), Set.of(), Map.of());
        assertThat(scrutiny.flags(here))
                .extracting(Flag::name)
                .containsExactlyInAnyOrder(flags == null ? new String[0] : flags.split(" "));
    }

    @Test
    void whoSitsInTheBodyNeedNotStandForItAgain() {
        var election = election(false, Map.of(Post.STANDING, 1)).recommended(candidate(Post.STANDING, ZHOU, Part.NONE));
        assertThat(scrutiny(election, Map.of(), Set.of(ZHOU), Map.of())
                        .flags(election.candidates().getFirst()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"true, NOT_IN_BODY", "false, ''"})
    void aBodyByItselfChoosesOneOfItsOwn(boolean isByBody, String flags) {
        var election = Election.begun(
                        new UnionId(UUID.randomUUID()),
                        "选举主席",
                        Region.NATIONAL,
                        5,
                        false,
                        null,
                        isByBody,
                        Map.of(Post.CHAIR, 1))
                .recommended(candidate(Post.CHAIR, ZHOU, Part.NONE));
        assertThat(scrutiny(election, Map.of(), Set.of(WU), Map.of())
                        .flags(election.candidates().getFirst())
                        .toString())
                .isEqualTo("[" + flags + "]");
    }

    @ParameterizedTest
    @CsvSource({
        "false, MALE, false, NOT_A_WOMAN",
        "false, FEMALE, false, ''",
        "false, FEMALE, true, KEPT_MEMBERSHIP",
        "true, FEMALE, false, NOT_A_MEMBER"
    })
    void membershipIsLookedUpWhereNoRollSaysIt(boolean isElsewhere, Sex sex, boolean isKept, String flags) {
        var election =
                election(false, Map.of(Post.WOMEN_HEAD, 1)).recommended(candidate(Post.WOMEN_HEAD, ZHOU, Part.NONE));
        var register = Map.of(isElsewhere ? WU : ZHOU, person(sex, isKept));
        assertThat(scrutiny(election, Map.of(), Set.of(), register)
                        .flags(election.candidates().getFirst())
                        .toString())
                .isEqualTo("[" + flags + "]");
    }

    @ParameterizedTest
    @CsvSource({
        "AUDIT, 2, 0, true, false", // 3 to 11
        "AUDIT, 3, 0, false, false",
        "AUDIT, 11, 0, false, false",
        "AUDIT, 12, 0, true, false",
        "AUDIT, 1, 2, false, true", // with those who sit there
        "AUDIT, 1, 1, true, true",
        "COMMITTEE, 6, 0, true, false", // 7 to 15
        "COMMITTEE, 7, 0, false, false",
        "COMMITTEE, 15, 0, false, false",
        "COMMITTEE, 16, 0, true, false",
        "STANDING, 8, 0, true, false", // 9 to 11
        "STANDING, 9, 0, false, false",
        "STANDING, 11, 0, false, false",
        "STANDING, 12, 0, true, false",
        "CHAIR, 1, 0, false, false"
    })
    void isToldHowManySeatsTheRulesGiveABody(Post post, int seats, int sitting, boolean isSaid, boolean isByElection) {
        var sits = IntStream.range(0, sitting)
                .mapToObj(i -> new MemberId(UUID.randomUUID()))
                .collect(Collectors.toSet());
        var scrutiny = scrutiny(election(isByElection, Map.of(post, seats)), Map.of(), sits, Map.of());
        assertThat(words(scrutiny, post).contains("election.hint.seats." + post))
                .isEqualTo(isSaid);
    }

    @Test
    void auditorsAreElectedWithTheCommittee() {
        assertThat(words(scrutiny(election(false, Map.of(Post.COMMITTEE, 7))), Post.COMMITTEE))
                .contains("election.hint.together");
        assertThat(words(scrutiny(election(true, Map.of(Post.COMMITTEE, 7))), Post.COMMITTEE))
                .doesNotContain("election.hint.together");
        assertThat(words(scrutiny(election(false, Map.of(Post.COMMITTEE, 7, Post.AUDIT, 3))), Post.COMMITTEE))
                .doesNotContain("election.hint.together");
    }

    @Test
    void womenTheFrontLineAndModelsAreMissedAmongThoseWhoStand() {
        var election = election(false, Map.of(Post.COMMITTEE, 7, Post.AUDIT, 3));
        assertThat(words(scrutiny(election), Post.COMMITTEE))
                .as("nobody stands yet")
                .isEmpty();
        var one = election.recommended(candidate(Post.COMMITTEE, ZHOU, Part.NONE));
        assertThat(words(scrutiny(one, Map.of(), Set.of(), Map.of(ZHOU, person(Sex.MALE, false))), Post.COMMITTEE))
                .containsExactly("election.hint.women", "election.hint.frontline", "election.hint.models");
        var both = one.recommended(candidate(Post.COMMITTEE, WU, new Part(true, true)));
        var register = Map.of(ZHOU, person(Sex.MALE, false), WU, person(Sex.FEMALE, false));
        var scrutiny = scrutiny(both, Map.of(), Set.of(), register);
        assertThat(words(scrutiny, Post.COMMITTEE)).isEmpty();
        assertThat(scrutiny.shares(Post.COMMITTEE)).isEqualTo(new Scrutiny.Shares(2, 1, 1, 1, 60));
        assertThat(words(scrutiny, Post.AUDIT))
                .as("nothing is asked of auditors")
                .isEmpty();
    }

    private static List<String> words(Scrutiny scrutiny, Post post) {
        return scrutiny.hints(post).stream().map(Hint::word).toList();
    }

    private static Election election(boolean isByElection, Map<Post, Integer> seats) {
        return Election.begun(
                new UnionId(UUID.randomUUID()), "换届选举", Region.NATIONAL, 5, isByElection, null, false, seats);
    }

    private static Candidate candidate(Post post, MemberId who, Part part) {
        return new Candidate(post, who, "周全", "第一小组", Kinship.NONE, part);
    }

    private static PersonOnDay person(Sex sex, boolean isKept) {
        return new PersonOnDay(ZHOU, "1", "周全", sex, null, OneDay.today().minusYears(1), false, isKept, null, null);
    }

    private static Scrutiny scrutiny(Election election) {
        return scrutiny(election, Map.of(), Set.of(), Map.of());
    }

    /** In a union of 300, of whom 180 are women. */
    private static Scrutiny scrutiny(
            Election election,
            Map<MemberId, Set<Office>> offices,
            Set<MemberId> sitting,
            Map<MemberId, PersonOnDay> register) {
        var bodies = new HashMap<CommitteeKind, Set<MemberId>>();
        new HashSet<>(election.posts().keySet()).forEach(post -> bodies.put(post.body(), sitting));
        return new Scrutiny(
                election,
                offices,
                bodies,
                null,
                register.isEmpty() ? null : register,
                Map.of(
                        CommitteeKind.UNION, new SeatRange(7, 15),
                        CommitteeKind.AUDIT, new SeatRange(3, 11)),
                new HeadCount(300, 180));
    }
}
