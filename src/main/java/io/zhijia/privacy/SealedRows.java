package io.zhijia.privacy;

import io.zhijia.identity.Actor;

/** Rows a module keeps sealed; offered as a bean, so that keys can be renewed. */
public interface SealedRows {

    /** Seals all of them again with the present key, and makes their hashes anew. Returns how many fields. */
    int sealAgain(Actor actor, Sealer sealer);
}
