package io.zhijia.proposalexchange;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A meeting at which unions told each other of their proposals.
 *
 * @param with the unions that took part
 * @param persons how many people were there
 */
record Meeting(UUID id, LocalDate on, String venue, String with, int persons, String summary) {}
