package io.zhijia.orgtree;

import java.time.LocalDate;

/** How many members a body had on a day, as it said. */
record Figures(NodeId node, LocalDate day, int members, int women) {}
