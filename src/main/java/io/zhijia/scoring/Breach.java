package io.zhijia.scoring;

import static io.zhijia.refusal.Refusal.refuseIf;
import static io.zhijia.scoring.ScoringRefusal.DEDUCTION_MIXED_UP;
import static io.zhijia.scoring.ScoringRefusal.EVIDENCE_MISSING;
import static io.zhijia.scoring.ScoringRefusal.HEARD_ALREADY;
import static io.zhijia.scoring.ScoringRefusal.NO_SUCH_RULE;
import static io.zhijia.scoring.ScoringRefusal.OWN_BREACH;

import io.zhijia.identity.MemberId;
import io.zhijia.scoring.Score.Finding;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is said to have done against the rules of conduct (APR-11).
 *
 * @param scheme whose rule it is
 * @param about whoever is said to have done it
 * @param rule as the scheme words it
 * @param account sealed: what happened, the evidence, what was heard
 * @param heard what was found; null before
 */
record Breach(
        UnionId union,
        BreachId id,
        SchemeId scheme,
        MemberId about,
        String rule,
        LocalDate day,
        String account,
        MemberId reportedBy,
        LocalDate reportedOn,
        @Nullable Heard heard,
        int version)
        implements Report {

    /**
     * What its hearing came to.
     *
     * @param isFound whether it is true
     * @param deduction points it takes
     * @param isVeto whether it fails whoever did it
     */
    record Heard(boolean isFound, int deduction, boolean isVeto, LocalDate on, MemberId by) {}

    /**
     * What is sealed.
     *
     * @param what happened
     * @param evidence what proves it, and where it is kept
     * @param hearing what the person said to it; empty before
     */
    record Account(String what, String evidence, String hearing) {

        Account heard(String said) {
            return new Account(what, evidence, said);
        }
    }

    static Breach reported(
            Scheme scheme,
            BreachId id,
            MemberId about,
            String rule,
            LocalDate day,
            String account,
            MemberId by,
            LocalDate today) {
        scheme.mustBeInForce();
        refuseIf(!scheme.rules().contains(rule), NO_SUCH_RULE);
        refuseIf(day.isAfter(today), ScoringRefusal.DAYS_MIXED_UP);
        return new Breach(scheme.union(), id, scheme.id(), about, rule, day, account, by, today, null, 0);
    }

    /**
     * After both sides were heard; neither who is meant nor who reported it decides.
     *
     * @param sealed account with what was heard
     */
    Breach heard(Scheme scheme, boolean isFound, int deduction, String sealed, MemberId by, LocalDate today) {
        refuseIf(heard != null, HEARD_ALREADY);
        refuseIf(isOf(by), OWN_BREACH);
        var isVeto = scheme.content().vetoes().contains(rule);
        var most = scheme.content().items().stream()
                .filter(item -> item.name().equals(rule))
                .mapToInt(Item::points)
                .findFirst()
                .orElse(Scheme.WHOLE);
        refuseIf(isFound && !isVeto && (deduction < 1 || deduction > most), DEDUCTION_MIXED_UP, most);
        return new Breach(
                union,
                id,
                scheme.id(),
                about,
                rule,
                day,
                sealed,
                reportedBy,
                reportedOn,
                new Heard(isFound, isFound && !isVeto ? deduction : 0, isFound && isVeto, today, by),
                version);
    }

    Breach asReadAt(int seen) {
        return new Breach(union, id, scheme, about, rule, day, account, reportedBy, reportedOn, heard, seen);
    }

    static void mustBeProven(Account account) {
        refuseIf(account.what().isBlank() || account.evidence().isBlank(), EVIDENCE_MISSING);
    }

    Optional<Finding> finding() {
        return Optional.ofNullable(heard)
                .filter(Heard::isFound)
                .map(one -> new Finding(rule, one.deduction(), one.isVeto()));
    }

    /** Message key of where it stands. */
    String word() {
        return "scoring.breach." + (heard == null ? "REPORTED" : heard.isFound() ? "FOUND" : "DISMISSED");
    }
}
