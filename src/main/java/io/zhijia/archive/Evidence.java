package io.zhijia.archive;

import java.util.UUID;

/**
 * A file that proves a piece of work: kept by the module for documents, held here by id.
 *
 * @param attachment its id there
 * @param caption what it shows, for those who were not there; empty if nobody said
 */
public record Evidence(UUID attachment, EvidenceSlot slot, String caption) {}
