package io.zhijia.archive;

import java.time.LocalDate;

/** That an entry was corrected (更正): what it said before, who changed it, when and why. */
record Correction(int number, RecordFacts before, String why, String by, LocalDate on) {}
