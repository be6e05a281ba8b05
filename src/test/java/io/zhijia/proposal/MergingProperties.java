package io.zhijia.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.identity.MemberId;
import io.zhijia.proposal.Proposal.Origin;
import io.zhijia.proposal.Wording.Text;
import io.zhijia.refusal.Refusal;
import io.zhijia.tenancy.UnionId;
import io.zhijia.work.WorkArea;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Whatever three proposals of people who know each other go through, no text and no name of theirs is lost. */
class MergingProperties {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 3, 5, 9, 0);
    private static final Set<Need> ALL = EnumSet.allOf(Need.class);
    private static final MemberId COMMITTEE = MemberId.next();
    private static final List<MemberId> PEOPLE =
            List.of(MemberId.next(), MemberId.next(), MemberId.next(), MemberId.next());
    private static final Call CALL = new Call(
            UnionId.next(),
            CallId.next(),
            "征集提案",
            null,
            "",
            WorkArea.CONGRESS,
            null,
            LocalDate.of(2026, 3, 1),
            null,
            "",
            "",
            Rules.usual(),
            0);

    enum What {
        REWORD,
        RECLASSIFY,
        INVITE,
        SECOND,
        REFUSE,
        INVITE_JOINT,
        JOIN,
        LEAVE,
        SUBMIT,
        SEND_BACK,
        MERGE,
        MERGE_WITH_A_NEW_TEXT,
        UNMERGE,
        DISPUTE,
        UPHOLD,
        WITHDRAW
    }

    /** Somebody tries something with one of the three, and for a merging with a second. */
    record Try(What what, int one, int other, int who) {}

    @Property(tries = 2000)
    void noTextAndNoNameIsLost(@ForAll("walks") List<Try> walk) {
        var three = new ArrayList<>(List.of(
                submitted(PEOPLE.get(0), PEOPLE.get(1), PEOPLE.get(2)),
                submitted(PEOPLE.get(1), PEOPLE.get(0), PEOPLE.get(3)),
                submitted(PEOPLE.get(1), PEOPLE.get(2), PEOPLE.get(3))));
        for (var each : walk) {
            var before = List.copyOf(three);
            try {
                take(three, each);
            } catch (Refusal refused) {
                assertThat(three).isEqualTo(before);
                continue;
            }
            for (int i = 0; i < three.size(); i++) {
                assertGrown(before.get(i), three.get(i));
                assertEverybodyIsIn(three, three.get(i));
            }
        }
    }

    private static void assertGrown(Proposal before, Proposal after) {
        assertThat(after.wordings()).startsWith(before.wordings().toArray(Wording[]::new));
        assertThat(after.log()).startsWith(before.log().toArray(Taken[]::new));
        assertThat(after.wordings())
                .allSatisfy(one -> assertThat(one.sha256()).isEqualTo(Wording.fingerprint(one.text())));
        assertThat(after.authors().getFirst()).isEqualTo(before.authors().getFirst());
    }

    /** In the lead stands whoever stands behind what it took in, each once; and nobody of what it let go. */
    private static void assertEverybodyIsIn(List<Proposal> three, Proposal lead) {
        var taken = three.stream()
                .filter(one -> lead.id().equals(one.filing().mergedInto()))
                .toList();
        var authors = lead.authors().stream().map(Author::member).toList();
        assertThat(authors).doesNotHaveDuplicates();
        assertThat(lead.secondments().stream().map(Secondment::member)).doesNotHaveDuplicates();
        for (var one : taken) {
            assertThat(authors)
                    .containsAll(one.proposing()
                            .filter(member -> !lead.hasLeft(member))
                            .toList());
            assertThat(accepted(lead)).containsAll(accepted(one));
        }
        assertThat(Stream.concat(
                                lead.authors().stream().map(Author::origin),
                                lead.secondments().stream().map(Secondment::origin))
                        .filter(Objects::nonNull))
                .isSubsetOf(taken.stream().map(Proposal::id).toList());
    }

    private static List<MemberId> accepted(Proposal of) {
        return of.secondments().stream()
                .filter(Secondment::isAccepted)
                .map(Secondment::member)
                .toList();
    }

    private static void take(List<Proposal> three, Try tried) {
        var one = three.get(tried.one());
        var who = PEOPLE.get(tried.who());
        var mine = Hand.of(one.author().member(), Role.PROPOSER, NOW);
        var theirs = Hand.of(who, Role.INVITED, NOW);
        var committee = Hand.of(COMMITTEE, Role.COMMITTEE, NOW).saying("同一件事");
        var met = EnumSet.copyOf(ALL);
        if (isAnythingIn(three, one)) {
            met.remove(Need.NOTHING_MERGED_IN);
        }
        switch (tried.what()) {
            case REWORD -> three.set(tried.one(), one.reworded(text("改" + tried.who()), true, mine));
            case RECLASSIFY -> three.set(tried.one(), one.reclassified("类" + tried.who(), committee));
            case INVITE -> three.set(tried.one(), one.invited(List.of(who), mine, met));
            case SECOND -> three.set(tried.one(), one.answered(who, true, theirs, met));
            case REFUSE -> three.set(tried.one(), one.answered(who, false, theirs, met));
            case INVITE_JOINT -> three.set(tried.one(), one.invitedToJoin(List.of(who), mine, met));
            case JOIN -> three.set(tried.one(), one.joinAnswered(new Author(who, "", null), true, theirs, met));
            case LEAVE ->
                three.set(
                        tried.one(),
                        one.left(who, Hand.of(who, Role.JOINT_PROPOSER, NOW).saying("另有想法")));
            case SUBMIT -> three.set(tried.one(), one.submitted(false, 1, false, mine, met));
            case SEND_BACK -> three.set(tried.one(), one.moved(Step.SEND_BACK, committee, met));
            case MERGE -> merge(three, tried, null, committee, met);
            case MERGE_WITH_A_NEW_TEXT -> merge(three, tried, text("合" + tried.who()), committee, met);
            case UNMERGE -> unmerge(three, one, tried.one(), committee);
            case DISPUTE -> three.set(tried.one(), one.disputed(mine.saying("不是同一件事")));
            case UPHOLD -> three.set(tried.one(), one.upheld(committee.as(Role.PRESIDIUM)));
            case WITHDRAW -> withdraw(three, one, tried.one(), mine.saying("不提了"), met);
        }
    }

    private static void merge(List<Proposal> three, Try tried, @Nullable Text agreed, Hand committee, Set<Need> met) {
        var one = three.get(tried.one());
        var lead = three.get(tried.other());
        if (tried.one() == tried.other() || !MergingService.LEADS.contains(lead.stage())) {
            return;
        }
        var gone = one.mergedInto(lead, committee, met);
        var taken = lead.takenIn(one, agreed, committee);
        three.set(tried.one(), gone);
        three.set(tried.other(), taken);
    }

    /** Who withdraws what was merged takes it out of its lead as well. */
    private static void withdraw(List<Proposal> three, Proposal one, int place, Hand mine, Set<Need> met) {
        var gone = one.withdrawn(mine, met);
        out(three, one, mine);
        three.set(place, gone);
    }

    private static void unmerge(List<Proposal> three, Proposal one, int place, Hand committee) {
        var apart = one.unmerged(committee);
        out(three, one, committee);
        three.set(place, apart);
    }

    private static void out(List<Proposal> three, Proposal one, Hand hand) {
        var into = one.filing().mergedInto();
        if (into != null) {
            for (int i = 0; i < three.size(); i++) {
                if (three.get(i).id().equals(into)) {
                    var others = three.stream()
                            .filter(other -> into.equals(other.filing().mergedInto())
                                    && !other.id().equals(one.id()))
                            .toList();
                    three.set(i, three.get(i).letGo(one.id(), others, hand));
                }
            }
        }
    }

    private static boolean isAnythingIn(List<Proposal> three, Proposal one) {
        return three.stream().anyMatch(other -> one.id().equals(other.filing().mergedInto()));
    }

    private static Proposal submitted(MemberId author, MemberId first, MemberId second) {
        var hand = Hand.of(author, Role.PROPOSER, NOW);
        var drafted = Proposal.drafted(
                CALL, new Origin(false, null, "", false), new Author(author, "", null), text("原文"), true, hand);
        return drafted.invited(List.of(first, second), hand, ALL)
                .answered(first, true, Hand.of(first, Role.INVITED, NOW), ALL)
                .submitted(false, 1, false, hand, ALL);
    }

    private static Text text(String what) {
        return new Text("", "关于" + what, "案据" + what, "措施" + what, "");
    }

    @Provide
    Arbitrary<List<Try>> walks() {
        return Combinators.combine(
                        Arbitraries.of(What.values()),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 3))
                .as(Try::new)
                .list()
                .ofMaxSize(60);
    }
}
