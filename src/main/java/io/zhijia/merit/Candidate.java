package io.zhijia.merit;

import java.util.UUID;

/**
 * A proposal or a department that may be chosen, with what spoke for it the day the selection began.
 *
 * @param number docket number; empty for a department
 * @param outcome A or B; empty for a department
 * @param cases how many of its cases were closed that year
 * @param rated how many rated, over all of them
 * @param satisfied how many of those were satisfied
 */
record Candidate(
        Nominee key,
        String number,
        String title,
        String outcome,
        int cases,
        int rated,
        int satisfied,
        boolean isChosen) {

    enum Kind {
        /** 优秀提案 */
        PROPOSAL,
        /** 先进承办单位 */
        DEPARTMENT;

        /** Message key of its name. */
        String word() {
            return "merit.kind." + name();
        }

        /** Message key of what spoke for it. */
        String about() {
            return "merit.about." + name();
        }
    }

    /** Which one it is. */
    record Nominee(Kind kind, UUID subject) {

        /** As forms send it. */
        @Override
        public String toString() {
            return kind + "/" + subject;
        }
    }

    Kind kind() {
        return key.kind();
    }

    Candidate chosen(boolean chosen) {
        return new Candidate(key, number, title, outcome, cases, rated, satisfied, chosen);
    }
}
