package io.zhijia.congress;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import java.util.List;

/** What those who sit have done, each question one query. */
interface Duties {

    /** Of everybody in a term, those who left too. */
    List<Duty> of(UnionId union, TermId term);

    /** The terms in which this person sits or sat, the latest first. */
    List<TermId> terms(UnionId union, MemberId member);
}
