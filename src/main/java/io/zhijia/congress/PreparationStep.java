package io.zhijia.congress;

import static io.zhijia.decision.Certainty.READ;
import static io.zhijia.decision.Certainty.SECOND_HAND;
import static io.zhijia.decision.Certainty.UNCONFIRMED;

import io.zhijia.decision.Certainty;
import io.zhijia.decision.Region;
import io.zhijia.schoolcalendar.SchoolSpan;
import io.zhijia.schoolcalendar.SchoolYear;
import java.time.LocalDate;

/** What is to be done before a sitting, and after it, in the usual order (R2.24); days count from the day itself. */
enum PreparationStep {
    LEADING_GROUP(-60),
    PLAN(-55),
    CONSTITUENCIES(-50, When.FIRST_OF_A_TERM),
    ELECTIONS(-40, When.FIRST_OF_A_TERM),
    QUALIFICATION(-35, When.FIRST_OF_A_TERM),
    LIST_PUBLISHED(-32, When.FIRST_OF_A_TERM),
    TRAINING(-30, When.FIRST_OF_A_TERM),
    DELEGATES_CHECKED(-30, When.LATER),
    AGENDA(-30),
    PROPOSALS_CALLED(-30, When.OF_STAFF),
    PROPOSALS_IN(-15, When.OF_STAFF),
    PROPOSALS_SCREENED(-10, When.OF_STAFF),
    NOTICE(-7),
    PAPERS_OUT(-7),
    DELEGATIONS_TALK(-5, When.BY_DELEGATES),
    COMMITTEE_MEETS(-3),
    PREPARATORY_MEETING(-1),
    PUBLISHED(3, When.AFTER),
    REPORTED_UP(7, When.AFTER),
    FILED(20, When.AFTER),
    HANDED_IN(22, When.AFTER);

    private static final int DAYS_LOOKED_BACK = 10;

    private enum When {
        ALWAYS,
        FIRST_OF_A_TERM,
        LATER,
        BY_DELEGATES,
        OF_STAFF,
        AFTER
    }

    private final int days;
    private final When when;

    PreparationStep(int days) {
        this(days, When.ALWAYS);
    }

    PreparationStep(int days, When when) {
        this.days = days;
        this.when = when;
    }

    /**
     * Of the second sitting of a term nobody is elected again; where all meet nobody is elected at all and there are no
     * delegations; proposals are made to the staff's assembly, not to the members'.
     */
    boolean isFor(Term term, int sitting) {
        return switch (when) {
            case ALWAYS, AFTER -> true;
            case FIRST_OF_A_TERM -> sitting == 1 && term.kind().hasDelegates();
            case LATER -> sitting > 1 && term.kind().hasDelegates();
            case BY_DELEGATES -> term.kind().hasDelegates();
            case OF_STAFF -> term.kind().isOfStaff();
        };
    }

    /** To be done once the sitting is over. */
    boolean isAfterwards() {
        return when == When.AFTER;
    }

    /**
     * Last day for it. Before the sitting it is counted in days, and falls on the working day before if nobody works
     * then; after it in working days.
     */
    LocalDate due(LocalDate sitting, SchoolYear calendar, RuleSet rules) {
        return isAfterwards()
                ? workingDaysAfter(sitting, after(rules), calendar)
                : workedOnBefore(sitting.minusDays(before(rules)), calendar);
    }

    private int before(RuleSet rules) {
        return switch (this) {
            case AGENDA -> rules.get(CongressRule.AGENDA).value();
            case PROPOSALS_IN -> rules.get(CongressRule.PROPOSALS).value();
            case PAPERS_OUT -> rules.get(CongressRule.PAPERS).value();
            default -> -days;
        };
    }

    private int after(RuleSet rules) {
        return this == HANDED_IN ? rules.get(CongressRule.HAND_IN).value() : days;
    }

    /** As far as one of the regions has a law about it. */
    Certainty certainty(Region region) {
        return switch (this) {
            case PAPERS_OUT, PUBLISHED, REPORTED_UP -> region == Region.SHANGHAI ? READ : UNCONFIRMED;
            default -> SECOND_HAND;
        };
    }

    /** Message key of its name. */
    String word() {
        return "congress.step." + name();
    }

    private static LocalDate workedOnBefore(LocalDate day, SchoolYear calendar) {
        for (int back = 0; back <= DAYS_LOOKED_BACK; back++) {
            if (calendar.isSchoolDay(day.minusDays(back))) {
                return day.minusDays(back);
            }
        }
        return day; // in the middle of the holidays
    }

    /** School holidays are working days of the law. */
    private static LocalDate workingDaysAfter(LocalDate sitting, int days, SchoolYear calendar) {
        var law = new SchoolYear(calendar.spans().stream()
                .filter(span -> span.kind() == SchoolSpan.Kind.WORKDAYS)
                .toList());
        return law.workedDaysAfter(sitting, days);
    }
}
