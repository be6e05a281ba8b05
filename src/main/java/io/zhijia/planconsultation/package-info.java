/**
 * Consultation on a draft plan (PLN-03): between writing and adopting, everybody of the union may say what should be
 * different, and each opinion is answered.
 *
 * <p>Page: {@code /plan/{plan}/consultation}, reached from the plan, from today's list and from the inbox; its list of
 * opinions as a sheet. A consultation is open until its last day or until it is closed, which wants every opinion
 * answered; while it is open the plan cannot be adopted. An opinion waits, then is taken, partly taken or declined with a
 * reason; "no objection" is an answer too and counts a person who took part. Its end is announced as
 * {@link io.zhijia.planconsultation.ConsultationClosed} for the record book.
 */
@ApplicationModule(
        allowedDependencies = {
            "archive",
            "document",
            "identity",
            "messaging",
            "money",
            "planning",
            "refusal",
            "tenancy",
            "web",
            "work"
        })
@NullMarked
package io.zhijia.planconsultation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
