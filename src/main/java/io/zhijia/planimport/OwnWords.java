package io.zhijia.planimport;

import io.zhijia.planreader.OwnWord;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.List;

/** The words by which unions file their own work. */
interface OwnWords {

    /** In the order of the alphabet. */
    List<OwnWord> of(UnionId union);

    /** The same words again file otherwise from now on. */
    void save(UnionId union, OwnWord word, LocalDate notedOn);

    void remove(UnionId union, String words);
}
