package io.zhijia.proposal;

import org.jspecify.annotations.Nullable;

/**
 * A proposal like one that is being written or screened, as far as whoever looks may see it.
 *
 * @param percent how alike, of a hundred
 * @param answer what became of it; null where nothing was answered, or it is not open to them
 */
record Similar(ProposalLine line, int percent, @Nullable Published answer) {}
