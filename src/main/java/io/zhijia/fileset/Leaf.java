package io.zhijia.fileset;

import java.util.UUID;

/** A free page of a set (自由页), printed with it. */
record Leaf(UUID id, int place, String title, String text) {}
