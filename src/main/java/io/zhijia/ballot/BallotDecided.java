package io.zhijia.ballot;

import io.zhijia.identity.MemberId;
import io.zhijia.tenancy.UnionId;
import io.zhijia.tenancy.WithinUnion;

/**
 * A result was announced; {@link BallotDesk} tells it.
 *
 * @param by who announced it
 */
public record BallotDecided(UnionId union, BallotId ballot, MemberId by) implements WithinUnion {}
