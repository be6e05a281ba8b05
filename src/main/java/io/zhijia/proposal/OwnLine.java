package io.zhijia.proposal;

import java.time.LocalDate;

/** A proposal of somebody's own, as one line of the first page. */
record OwnLine(ProposalId id, String title, Stage stage, LocalDate since) {

    String path() {
        return "/proposals/" + id;
    }
}
