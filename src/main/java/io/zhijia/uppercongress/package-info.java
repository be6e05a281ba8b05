/**
 * The congress of an upper union (上级工代会, such as 四届五次) and our delegates to it: how many seats we have, who was elected or
 * nominated when and with how many votes, its papers, and what the delegates report back (CON-24).
 *
 * <p>Pages: {@code /congress/upper} with all of them, {@code /congress/upper/{id}} with delegates, papers and report, the list
 * of delegates in Word. An upper congress is announced → delegates chosen → held → reported back; read off its days and what
 * is there, never stored. Everybody reads; papers are for delegates and officers. Chair and secretary keep. What is due waits
 * on Today; the report goes on record ({@link io.zhijia.uppercongress.ReportedBack}).
 */
@ApplicationModule(
        allowedDependencies = {
            "archive",
            "document",
            "identity",
            "messaging",
            "planning",
            "refusal",
            "tenancy",
            "union",
            "web",
            "work"
        })
@NullMarked
package io.zhijia.uppercongress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
