package io.zhijia.planimport;

import static io.zhijia.planimport.ImportRefusal.DAY_OUTSIDE_PERIOD;
import static io.zhijia.planimport.ImportRefusal.ENDS_BEFORE_IT_BEGINS;
import static io.zhijia.planimport.ImportRefusal.MONTH_OUTSIDE_PERIOD;
import static io.zhijia.refusal.Refusal.refuseIf;

import io.zhijia.identity.MemberId;
import io.zhijia.planreader.PlanPeriod;
import io.zhijia.planreader.ReadEntry;
import io.zhijia.planreader.ReadWarning;
import io.zhijia.planreader.WarningKind;
import io.zhijia.tenancy.UnionId;
import io.zhijia.work.LaunchKind;
import io.zhijia.work.WorkArea;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of an import, as understood and as corrected since.
 *
 * @param position among the entries of its import, from 0
 * @param months 1 to 12; empty for work that has no month of its own
 * @param area null while nobody knows: below the reader's confidence nothing is guessed
 * @param days set by a person; null where they follow from the months and the words
 * @param owner who is in charge; null while nobody said
 * @param from where it stands in the text; {@code from == to} for an entry that was added
 * @param dropped whether it stays out of the plan
 */
record ImportEntry(
        UnionId union,
        EntryId id,
        ImportId of,
        int position,
        List<Integer> months,
        String title,
        @Nullable WorkArea area,
        LaunchKind launch,
        @Nullable Days days,
        @Nullable MemberId owner,
        int from,
        int to,
        boolean dropped,
        List<ReadWarning> warnings,
        int version) {

    ImportEntry {
        months = List.copyOf(months);
        warnings = List.copyOf(warnings);
    }

    static ImportEntry read(PlanImport of, int position, ReadEntry entry) {
        return new ImportEntry(
                of.union(),
                EntryId.next(),
                of.id(),
                position,
                entry.months(),
                entry.item(),
                entry.areas().isEmpty() ? null : entry.areas().getFirst(),
                entry.launch(),
                null,
                null,
                entry.from(),
                entry.to(),
                false,
                entry.warnings(),
                0);
    }

    static ImportEntry added(PlanImport to, int position, Correction by) {
        return new ImportEntry(
                        to.union(),
                        EntryId.next(),
                        to.id(),
                        position,
                        List.of(),
                        "",
                        null,
                        LaunchKind.TASK,
                        null,
                        null,
                        0,
                        0,
                        false,
                        List.of(),
                        0)
                .corrected(by, to.period());
    }

    /** What a person says it is. */
    record Correction(
            String title,
            List<Integer> months,
            @Nullable WorkArea area,
            LaunchKind launch,
            @Nullable Days days,
            @Nullable MemberId owner) {}

    ImportEntry corrected(Correction by, PlanPeriod period) {
        by.months().forEach(month -> refuseIf(!Days.has(period, month), MONTH_OUTSIDE_PERIOD, month));
        if (by.days() != null) {
            refuseIf(
                    by.days().isUpsideDown(),
                    ENDS_BEFORE_IT_BEGINS,
                    by.days().begins(),
                    by.days().ends());
            refuseIf(!by.days().isWithin(period), DAY_OUTSIDE_PERIOD, period.from(), period.to());
        }
        return new ImportEntry(
                union,
                id,
                of,
                position,
                by.months(),
                by.title(),
                by.area(),
                by.launch(),
                by.days(),
                by.owner(),
                from,
                to,
                false,
                List.of(),
                version);
    }

    /** Somebody its words name; then nobody needs to look for the name any more (E42). */
    ImportEntry inChargeOf(MemberId person) {
        var left = warnings.stream()
                .filter(warning -> warning.kind() != WarningKind.PERSON_NAMED)
                .toList();
        return new ImportEntry(
                union, id, of, position, months, title, area, launch, days, person, from, to, dropped, left, version);
    }

    /** The reader found this name, and nobody has said yet whose it is. */
    boolean names(String name) {
        return warnings.stream().anyMatch(warning -> isAbout(warning, name));
    }

    /** The name is words like others; whoever was in charge only because of it is not. */
    ImportEntry withNameAsText(String name, @Nullable MemberId called) {
        var left = warnings.stream().filter(warning -> !isAbout(warning, name)).toList();
        var inCharge = owner != null && owner.equals(called) ? null : owner;
        return new ImportEntry(
                union, id, of, position, months, title, area, launch, days, inCharge, from, to, dropped, left, version);
    }

    private static boolean isAbout(ReadWarning warning, String name) {
        return warning.kind() == WarningKind.PERSON_NAMED && warning.facts().contains(name);
    }

    ImportEntry dropped(boolean out) {
        return new ImportEntry(
                union, id, of, position, months, title, area, launch, days, owner, from, to, out, warnings, version);
    }

    /** The same work under other words, such as one half of an entry that named two things. */
    ImportEntry saying(String words) {
        return new ImportEntry(
                union, id, of, position, months, words, area, launch, days, owner, from, to, dropped, List.of(),
                version);
    }

    /** With what the plan left open filled in. */
    ImportEntry filled(Blanks blanks) {
        var left = warnings.stream().filter(warning -> !blanks.fill(warning)).toList();
        return new ImportEntry(
                union,
                id,
                of,
                position,
                months,
                blanks.in(title),
                area,
                launch,
                days,
                owner,
                from,
                to,
                dropped,
                left,
                version);
    }

    /** Another entry cut off this one, standing right behind it. */
    ImportEntry cutOff(String words, int behind) {
        return new ImportEntry(
                union,
                EntryId.next(),
                of,
                position + behind,
                months,
                words,
                area,
                launch,
                days,
                owner,
                from,
                to,
                false,
                List.of(),
                0);
    }

    /** Its own days, else those its words name, else its months, else the whole period. */
    Days within(PlanPeriod period) {
        return days != null ? days : Days.of(title, months, period);
    }

    boolean isUnfiled() {
        return area == null;
    }

    boolean asksForALook() {
        return !dropped && (isUnfiled() || !warnings.isEmpty());
    }
}
