package io.zhijia.account;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import io.zhijia.tenancy.WithinUnion;
import java.util.Optional;

/** Lets a program read with a token in the place of a password; offered as a bean. */
public interface TokenSignIn {

    /** As whom the token lets a program read at this path; empty if it is none of ours, too old, or not for this path. */
    Optional<Holder> holder(String token, String path);

    /** Whose token it is. */
    record Holder(UnionId union, MemberId member) implements WithinUnion {}
}
