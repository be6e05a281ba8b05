package io.zhijia.tenancy;

import java.util.Optional;

/** For which union work is done just now; for those who only ask, and open no scope. */
public final class WorkAtHand {

    /** Empty outside every scope. */
    public static Optional<WithinUnion> of() {
        return UnionScope.current().map(union -> () -> union);
    }

    private WorkAtHand() {}
}
