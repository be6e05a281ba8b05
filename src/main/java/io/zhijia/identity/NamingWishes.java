package io.zhijia.identity;

import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.Set;

/** Who does not want to be named on paper, and what everybody is called. */
interface NamingWishes {

    /** The names of everybody who is or ever was here. */
    Set<String> names(UnionId union);

    /** The names of those who asked not to be named. */
    Set<String> unnamed(UnionId union);

    boolean isUnnamed(UnionId union, MemberId member);

    void leaveOut(UnionId union, MemberId member, LocalDate since);

    void nameAgain(UnionId union, MemberId member);
}
