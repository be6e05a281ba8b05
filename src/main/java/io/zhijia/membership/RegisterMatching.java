package io.zhijia.membership;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.WithinUnion;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is meant by what somebody outside says of a person. */
@Service
@Transactional(readOnly = true)
public class RegisterMatching {

    private final RegisterBatch register;

    RegisterMatching(RegisterBatch register) {
        this.register = register;
    }

    /** The only present member of this name who was born that day or has this staff number. */
    public Optional<MemberId> theOnly(WithinUnion by, String name, @Nullable LocalDate born, String number) {
        var found = register.all(by.union()).stream()
                .filter(Member::isMember)
                .filter(member -> member.details().name().equals(name))
                .filter(member -> (born != null && born.equals(member.details().born()))
                        || member.details().number().equals(number))
                .map(Member::id)
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** A present member with this staff number, or of this name and born that day. */
    public Optional<Member> present(WithinUnion by, String name, @Nullable LocalDate born, String number) {
        return register.all(by.union()).stream()
                .filter(Member::isMember)
                .filter(member -> member.details().number().equals(number)
                        || (born != null
                                && member.details().name().equals(name)
                                && born.equals(member.details().born())))
                .findFirst();
    }

    /** Who was a member under this name and staff number and left. */
    public Optional<MemberId> former(WithinUnion by, String name, String number) {
        return register.all(by.union()).stream()
                .filter(member -> !member.isMember() && member.endedHow() != FactKind.DIED)
                .filter(member -> member.details().number().equals(number)
                        && member.details().name().equals(name))
                .map(Member::id)
                .findFirst();
    }
}
