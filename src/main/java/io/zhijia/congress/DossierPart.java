package io.zhijia.congress;

import io.zhijia.congress.Count.Manner;

/** What the file of a sitting holds, in the order in which it is laid (R9.10, R9.11). */
enum DossierPart {
    NOTICE(true),
    DELEGATES(true),
    QUALIFICATION(true),
    BODIES(true),
    AGENDA(true),
    PAPERS(true),
    SPEECHES(true),
    OPINIONS(true),
    SIGN_IN(true),
    BALLOTS(true),
    VOTES(true),
    RESOLUTIONS(true),
    PROPOSALS(true),
    PRESIDIUM_MINUTES(false),
    MINUTES(true),
    BULLETIN(false),
    PHOTOS(false),
    REPORT(true);

    private final boolean isMade;

    DossierPart(boolean isMade) {
        this.isMade = isMade;
    }

    /** The program writes it from what it knows; a file of one's own may lie beside it. */
    boolean isMade() {
        return isMade;
    }

    /** Not every sitting elects anybody, or votes on paper. */
    boolean isExpected(HallView of) {
        return switch (this) {
            case DELEGATES, BODIES, OPINIONS -> of.of().term().kind().hasDelegates();
            case QUALIFICATION ->
                of.of().term().kind().hasDelegates() && of.of().sitting().number() == 1;
            case BALLOTS ->
                !of.elected().isEmpty()
                        || of.votes().stream().anyMatch(vote -> vote.count().manner() == Manner.PAPER);
            case VOTES -> !of.votes().isEmpty() || !of.elected().isEmpty();
            case RESOLUTIONS -> !of.votes().isEmpty();
            default -> true;
        };
    }

    /** Message key of its name. */
    String word() {
        return "congress.dossier." + name();
    }
}
