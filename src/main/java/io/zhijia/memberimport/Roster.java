package io.zhijia.memberimport;

import io.zhijia.identity.MemberId;
import io.zhijia.memberfile.MemberFile;
import io.zhijia.membership.Member;
import io.zhijia.membership.MembershipFact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everybody on the register, to be found by staff number, identity number and name. */
final class Roster {

    /** One member with file and history. */
    record Known(Member member, MemberFile file, List<MembershipFact> facts) {
        String identityHash() {
            return file.identity() == null ? "" : file.identity().hash();
        }
    }

    private final Map<MemberId, Known> byId = new HashMap<>();
    private final Map<String, Known> byNumber = new HashMap<>();
    private final Map<String, Known> byIdentity = new HashMap<>();
    private final Map<String, List<Known>> byName = new HashMap<>();

    void add(Known known) {
        byId.put(known.member().id(), known);
        byNumber.put(known.member().details().number(), known);
        if (!known.identityHash().isEmpty()) {
            byIdentity.put(known.identityHash(), known);
        }
        byName.computeIfAbsent(known.member().details().name(), name -> new ArrayList<>())
                .add(known);
    }

    Optional<Known> withId(MemberId id) {
        return Optional.ofNullable(byId.get(id));
    }

    Optional<Known> withNumber(String number) {
        return Optional.ofNullable(byNumber.get(number));
    }

    Optional<Known> withIdentity(String hash) {
        return Optional.ofNullable(byIdentity.get(hash));
    }

    List<Known> called(String name) {
        return byName.getOrDefault(name, List.of());
    }
}
