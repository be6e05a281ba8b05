package io.zhijia.account;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All login names. The one port that is asked before a union is known. */
interface Logins {

    boolean isEmpty();

    Optional<Login> find(String name);

    /** The same, keeping others from changing it until this transaction ends. */
    Optional<Login> findToChange(String name);

    Optional<Login> of(UnionId union, MemberId member);

    /** Everybody of this union who has a login, closed ones too. */
    Set<MemberId> members(UnionId union);

    /** Those of them whose login is closed. */
    Set<MemberId> closed(UnionId union);

    /** In the order of their names. */
    List<Login> of(UnionId union, int limit, int offset);

    /** Keeps the login, unless its name is taken or its person has one. */
    boolean add(Login login);

    /** Keeps the very first login; of two at once one waits and is told no. */
    boolean addFirst(Login login);

    void save(Login login);

    /** Each union that has at least one. */
    List<UnionId> homes();
}
