package io.zhijia.memberfile;

import io.zhijia.identity.MemberId;
import io.zhijia.particulars.Particular;
import io.zhijia.tenancy.UnionId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a member beyond the register.
 *
 * @param facts only those that are known
 * @param own the same for the fields the union has added, by their ids; of sealed ones as they are kept
 * @param identity null if none is known
 * @param bank null if none is known
 */
public record MemberFile(
        UnionId union,
        MemberId member,
        Map<Particular, String> facts,
        Map<UUID, String> own,
        @Nullable SealedIdentity identity,
        @Nullable SealedBank bank,
        int version) {

    /** What was written down before unions could add fields has none. */
    public MemberFile {
        own = Objects.requireNonNullElse(own, Map.of());
    }

    public static MemberFile empty(UnionId union, MemberId member) {
        return new MemberFile(union, member, Map.of(), Map.of(), null, null, 0);
    }

    public String fact(Particular particular) {
        return facts.getOrDefault(particular, "");
    }

    /** With these facts; an empty one is not known any more. */
    public MemberFile with(Map<Particular, String> others) {
        var all = new TreeMap<>(facts);
        others.forEach((particular, value) -> {
            if (value.isBlank()) {
                all.remove(particular);
            } else {
                all.put(particular, value.strip());
            }
        });
        return new MemberFile(union, member, Map.copyOf(all), own, identity, bank, version);
    }

    /** The same for fields of the union's own. */
    public MemberFile withOwn(Map<UUID, String> others) {
        var all = new HashMap<>(own);
        others.forEach((field, value) -> {
            if (value.isBlank()) {
                all.remove(field);
            } else {
                all.put(field, value.strip());
            }
        });
        return new MemberFile(union, member, facts, Map.copyOf(all), identity, bank, version);
    }

    public MemberFile with(@Nullable SealedIdentity other) {
        return new MemberFile(union, member, facts, own, other, bank, version);
    }

    MemberFile withBank(@Nullable SealedBank other) {
        return new MemberFile(union, member, facts, own, identity, other, version);
    }

    MemberFile asRead(int then) {
        return new MemberFile(union, member, facts, own, identity, bank, then);
    }

    public String own(OwnField field) {
        return own.getOrDefault(field.id().value(), "");
    }

    public String identityMask() {
        return identity == null ? "" : identity.mask();
    }

    public String bankMask() {
        return bank == null ? "" : bank.mask();
    }

    public boolean hasSealed() {
        return identity != null || bank != null;
    }
}
