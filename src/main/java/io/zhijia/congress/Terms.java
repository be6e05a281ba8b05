package io.zhijia.congress;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All terms there are, how they are divided, and who heads the parts. */
interface Terms {

    /** The latest first. */
    List<Term> all(UnionId union);

    /**
     * One of them.
     *
     * @throws java.util.NoSuchElementException if this union has none
     */
    Term get(UnionId union, TermId id);

    /**
     * Keeps it.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException if someone else saved it since it was read
     */
    void save(Term term);

    /** Whether anybody sits or sat in it, or anything was called, asked for or held. */
    boolean isUsed(UnionId union, TermId term);

    /** With how it was divided. */
    void remove(Term term);

    /** In which months it usually meets; may be none. */
    Set<Month> months(UnionId union, TermId term);

    void prefer(UnionId union, TermId term, Set<Month> months);

    /** By name. */
    List<Constituency> constituencies(UnionId union, TermId term);

    void save(Constituency constituency);

    /** Takes it away, and its delegation if that has no other. */
    void remove(Constituency constituency);

    /** By name, with the heads of that day. */
    List<Delegation> delegations(UnionId union, TermId term, LocalDate day);

    void add(Delegation delegation);

    /** 副团长 and 联络人, in place of those before; null for none. */
    void assist(UnionId union, DelegationId delegation, @Nullable MemberId deputy, @Nullable MemberId contact);

    /** From that day on. */
    void head(UnionId union, DelegationId delegation, MemberId member, LocalDate since);
}
