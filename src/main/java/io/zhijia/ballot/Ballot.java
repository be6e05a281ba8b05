package io.zhijia.ballot;

import static io.zhijia.ballot.BallotRefusal.NOT_AT_THIS_STAGE;
import static io.zhijia.ballot.BallotRefusal.NOT_A_TELLER;
import static io.zhijia.refusal.Refusal.refuseIf;
import static java.util.Objects.requireNonNull;

import io.zhijia.ballot.protocol.Bytes;
import io.zhijia.ballot.protocol.Charter;
import io.zhijia.decision.Region;
import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A vote by secret ballot.
 *
 * @param occasion the sitting of the congress in which it is held; null where it is held in none
 * @param mode who holds the key of the box
 * @param opens planned; so is the end, after which nothing is taken whatever anybody forgets
 * @param facts what has come about so far
 */
record Ballot(
        UnionId union,
        BallotId id,
        String title,
        Asked asked,
        Body body,
        @Nullable Occasion occasion,
        Region region,
        Mode mode,
        Manner manner,
        Instant opens,
        Instant closes,
        MemberId madeBy,
        List<Teller> tellers,
        BallotState state,
        Facts facts) {

    static final int MOST_OF_A_TITLE = 60;
    private static final String RUN_OFF = "（再次投票）";

    /** The public half, and the private half as only two tellers together unwrap it; without it once it was destroyed. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Box(byte[] publicKey, byte @Nullable [] wrapped) {}

    /**
     * Sealed by the installation's own key.
     *
     * @param box the private half where no tellers hold it
     */
    record Keys(String pass, String receipt, @Nullable String box) {}

    /** 监票人, each with a part of the key; in the simple mode 确认人, without one. */
    record Teller(int x, MemberId member, String name, boolean hasSigned) {}

    /**
     * What a vote gathers on its way.
     *
     * @param box key of the box, once the tellers have made it
     * @param charter everything fixed, once it is
     * @param keys of the server; gone when filed
     * @param present 实到 when it was opened
     * @param root of the list of what was in the box at closing
     * @param tally canonical JSON of the result
     * @param joined the same once names of different writing were joined
     * @param signature of the whole board
     */
    record Facts(
            @Nullable Box box,
            @Nullable String charter,
            @Nullable Keys keys,
            @Nullable Integer present,
            @Nullable String root,
            @Nullable String tally,
            @Nullable String joined,
            @Nullable String signature) {

        static final Facts NONE = new Facts(null, null, null, null, null, null, null, null);

        Facts keyed(byte[] publicKey, byte @Nullable [] wrapped) {
            return new Facts(new Box(publicKey, wrapped), charter, keys, present, root, tally, joined, signature);
        }

        Facts fixed(Charter fixed, Keys made) {
            return new Facts(box, fixed.canonical(), made, present, root, tally, joined, signature);
        }

        Facts sealedAgain(Keys again) {
            return new Facts(box, charter, again, present, root, tally, joined, signature);
        }

        Facts attended(int came) {
            return new Facts(box, charter, keys, came, root, tally, joined, signature);
        }

        Facts closed(String inTheBox) {
            return new Facts(box, charter, keys, present, inTheBox, tally, joined, signature);
        }

        Facts counted(String result) {
            return new Facts(box, charter, keys, present, root, result, joined, signature);
        }

        Facts joined(String result) {
            return new Facts(box, charter, keys, present, root, tally, result, signature);
        }

        /** The key of the box has done its work: everybody can open the papers now, or nobody will again. */
        Facts withoutBoxKey() {
            var only = box == null ? null : new Box(box.publicKey(), null);
            return new Facts(only, charter, keys, present, root, tally, joined, signature);
        }

        Facts signed(String board) {
            return new Facts(box, charter, keys, present, root, tally, joined, board);
        }

        Facts withoutKeys() {
            return new Facts(box, charter, null, present, root, tally, joined, signature);
        }
    }

    Ballot in(BallotState next, Facts now) {
        return new Ballot(
                union, id, title, asked, body, occasion, region, mode, manner, opens, closes, madeBy, tellers, next,
                now);
    }

    /** Once more, with the same voters and tellers, among those with as many votes as each other: the first vote settles its item. */
    Ballot amongTied(Asked among, Instant from, Instant until, MemberId by) {
        return new Ballot(
                union,
                BallotId.next(),
                title.substring(0, Math.min(title.length(), MOST_OF_A_TITLE - RUN_OFF.length())) + RUN_OFF,
                among,
                body,
                occasion == null ? null : Occasion.at(occasion.sitting()),
                region,
                mode,
                Manner.once(isRemote()),
                from,
                until,
                by,
                tellers.stream()
                        .map(one -> new Teller(one.x(), one.member(), one.name(), false))
                        .toList(),
                BallotState.SET_UP,
                Facts.NONE);
    }

    /** In which it is held; null where it is held in none. */
    @Nullable UUID sitting() {
        return occasion == null ? null : occasion.sitting();
    }

    /** Of the agenda, that it settles; null where it settles none. */
    @Nullable Integer item() {
        return occasion == null ? null : occasion.item();
    }

    boolean isRemote() {
        return manner.isRemote();
    }

    Ballot mustBe(BallotState expected) {
        refuseIf(state != expected, NOT_AT_THIS_STAGE);
        return this;
    }

    Teller teller(MemberId member) {
        var found = tellers.stream().filter(one -> one.member().equals(member)).findFirst();
        refuseIf(found.isEmpty(), NOT_A_TELLER);
        return found.orElseThrow();
    }

    /** Whether a teller has something to do now: the keys, a part of one, a signature. */
    boolean awaits(MemberId member) {
        return switch (state) {
            case SET_UP -> mode.hasTellers() && isTeller(member);
            case CLOSED -> isTeller(member);
            case OPENED -> tellers.stream().anyMatch(one -> one.member().equals(member) && !one.hasSigned());
            default -> false;
        };
    }

    /** Until the keys are destroyed tellers count again where nobody else can. */
    boolean canBeCountedAgain() {
        return state.isAtLeast(BallotState.OPENED) && (isWithTellers() || isWithServer());
    }

    private boolean isWithTellers() {
        return facts.box() != null && facts.box().wrapped() != null;
    }

    private boolean isWithServer() {
        return facts.keys() != null && facts.keys().box() != null;
    }

    /** Whether everything can be fixed now. */
    boolean isReadyForNotice() {
        return state == (mode.hasTellers() ? BallotState.CHECKED : BallotState.SET_UP);
    }

    boolean isTeller(MemberId member) {
        return tellers.stream().anyMatch(one -> one.member().equals(member));
    }

    /** What was fixed; only where it is. */
    Charter fixed() {
        return Charter.read(requireNonNull(facts.charter()));
    }

    /** To compare by eye; empty until everything is fixed. */
    String code() {
        return facts.charter() == null ? "" : fixed().shortCode();
    }

    /** C, all of it, for programs to compare; empty until everything is fixed. */
    String wholeCode() {
        return facts.charter() == null ? "" : Bytes.text(fixed().hash());
    }

    Box box() {
        return requireNonNull(facts.box());
    }

    Keys keys() {
        return requireNonNull(facts.keys());
    }

    /** What came out of the box, with the names joined that mean one person; only once it was opened. */
    Tally counted() {
        var joined = facts.joined();
        return Tally.read(joined == null ? requireNonNull(facts.tally()) : joined);
    }

    boolean takesPapers(Instant now) {
        return state == BallotState.OPEN && now.isBefore(closes);
    }
}
