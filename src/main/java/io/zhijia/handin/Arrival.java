package io.zhijia.handin;

import io.zhijia.tenancy.UnionId;
import io.zhijia.tenancy.WithinUnion;
import java.util.UUID;

/**
 * A dossier came from a union below.
 *
 * @param union above, to which it came
 */
record Arrival(UnionId union, UnionId below, UUID handIn) implements WithinUnion {}
