package io.zhijia.planimport;

import java.time.LocalDate;
import java.util.UUID;

/** An import as one line of a list: read straight from SQL, never saved. */
record ImportLine(UUID id, String title, LocalDate startedOn, String state) {

    boolean isOver() {
        return state.equals("ACCEPTED") || state.equals("KEPT");
    }
}
