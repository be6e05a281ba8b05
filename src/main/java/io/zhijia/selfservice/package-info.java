/**
 * What members see of themselves and do about it, mostly on a phone (我的资料).
 *
 * <p>Pages: {@code /me/data} (what the register and the file say, and what was asked for), {@code /me/data/change},
 * {@code /me/records} (what the record book says I took part in), {@code /me/data.json} and {@code /me/data.pdf}; for chair
 * and secretary {@code /members/changes}. A request waits, and is then accepted (register and file follow at once),
 * declined with a reason, or withdrawn by the person; each person has one waiting at a time. What is asked for is kept
 * sealed. No events: the person hears of the answer in the inbox.
 */
@ApplicationModule(
        allowedDependencies = {
            "archive",
            "document",
            "identity",
            "memberfile",
            "membership",
            "messaging",
            "particulars",
            "privacy",
            "refusal",
            "tenancy",
            "union",
            "web",
            "work"
        })
@NullMarked
package io.zhijia.selfservice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
