package io.zhijia.library;

import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;

/** Who took what, and whether it was of use. */
interface Uses {

    /** As this guest may know it: figures, and their own. */
    Use of(UnionId union, Guest guest, LibraryItemId item);

    /** Counted once a day for each guest. */
    void take(UnionId union, Guest guest, LibraryItemId item, LocalDate today);

    /** Says it was of use, or takes that back; false if this guest never took it. */
    boolean thumb(UnionId union, Guest guest, LibraryItemId item, boolean up);
}
