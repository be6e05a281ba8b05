package io.zhijia.proposal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One case as it stands on paper (提案表 with everything that came after): names and words as they are read, nothing to be
 * looked up any more. What has not happened is empty.
 *
 * @param replaced who took over from whom (换人接办)
 * @param assessed what the committee says where two answers satisfied nobody
 * @param course which step was taken when and by whom, as far as whoever gets the paper may know
 */
record CaseSheet(
        Matter matter,
        Screened screened,
        Handled handled,
        List<Rated> ratings,
        List<Entry> carriedOut,
        List<Note> course,
        List<Note> replaced,
        List<Note> assessed) {

    /**
     * What was proposed.
     *
     * @param number docket number; empty before
     * @param files names of what is enclosed
     */
    record Matter(
            String sitting,
            String number,
            String category,
            String title,
            String grounds,
            String measures,
            List<Signature> proposers,
            List<Signature> seconders,
            @Nullable LocalDate submittedOn,
            String published,
            List<String> files) {}

    /**
     * Who stands under it, and when they said so.
     *
     * @param duty offices in the union held today (职务); empty if none
     */
    record Signature(
            String name, String unit, String duty, @Nullable LocalDate on) {}

    /**
     * What the head of the delegation and the committee made of it.
     *
     * @param decision what the committee has decided; empty while it is on its table
     * @param mergedInto number of the lead case, or its title while it has none; empty unless merged
     */
    record Screened(String head, String decision, String reason, String mergedInto, String instruction) {

        static final Screened NOT_YET = new Screened("", "", "", "", "");
    }

    /** What the departments did. */
    record Handled(
            String department,
            String contact,
            List<String> coHandlers,
            String leader,
            String follower,
            @Nullable LocalDate due,
            @Nullable LocalDate receivedOn,
            String plan,
            List<Note> handBacks,
            List<Note> interruptions,
            List<Note> talks,
            List<Note> countersigned,
            List<Note> signOffs,
            List<Reply> replies) {}

    /** Something somebody wrote on a day, after what it is about. */
    record Note(
            String about, String text, String by, @Nullable LocalDate on) {}

    /**
     * An answer.
     *
     * @param round 1, or 2 where it was handled again
     */
    record Reply(
            int round,
            String text,
            String result,
            @Nullable LocalDate planned,
            String cost,
            @Nullable LocalDate sentOn,
            @Nullable LocalDate publishedOn,
            List<String> files) {}

    /** What one proposer thinks of an answer; without a day there was none in time (未评价). */
    record Rated(
            int round,
            String name,
            String attitude,
            String result,
            String reason,
            @Nullable LocalDate on) {}

    /** How far it has been carried out. */
    record Entry(
            LocalDate on,
            int percent,
            String text,
            String evidence,
            @Nullable LocalDate next) {}

    String contacts() {
        return handled.department + (handled.contact.isEmpty() ? "" : "（" + handled.contact + "）");
    }
}
