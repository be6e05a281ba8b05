package io.zhijia.memberimport;

import io.zhijia.tenancy.UnionId;
import java.util.List;

/** The spellings each union has added to the lists of values. */
interface Spellings {

    /** By list, then as they are written. */
    List<Spelling> all(UnionId union);

    /** Takes the place of one that is written alike. */
    void keep(UnionId union, Spelling spelling);

    void remove(UnionId union, String list, String plain);
}
