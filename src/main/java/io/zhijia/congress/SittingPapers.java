package io.zhijia.congress;

import io.zhijia.identity.Actor;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;

/** A module that writes papers about what was done for a sitting hands them over for its file; offered as a bean. */
public interface SittingPapers {

    /**
     * A paper in Word.
     *
     * @param name without its ending
     * @param writing done only when somebody wants it
     */
    record Paper(String name, Supplier<byte[]> writing) {}

    /** In which part of the file they lie. */
    enum Part {
        PROPOSALS,
        BALLOTS,
        VOTES;

        DossierPart of() {
            return switch (this) {
                case PROPOSALS -> DossierPart.PROPOSALS;
                case BALLOTS -> DossierPart.BALLOTS;
                case VOTES -> DossierPart.VOTES;
            };
        }
    }

    default Part part() {
        return Part.PROPOSALS;
    }

    /** Those for one sitting; may be none. */
    List<Paper> of(Actor actor, UUID sitting, Locale language);
}
