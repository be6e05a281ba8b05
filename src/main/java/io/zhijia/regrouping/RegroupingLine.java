package io.zhijia.regrouping;

import io.zhijia.regrouping.Regrouping.State;
import java.time.LocalDate;

/** One regrouping in a list. */
record RegroupingLine(RegroupingId id, LocalDate begins, State state, int members, int moved) {}
