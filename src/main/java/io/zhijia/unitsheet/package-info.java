/**
 * What the upper unions ask about a union and its unit (工会组织信息采集表, 16 fields).
 *
 * <p>Pages: {@code /union/sheet} (the 16 fields; the sheet as Excel in exactly their layout; one handed in is compared field
 * by field and taken as far as somebody says). Name and founding day of the union come from its profile and the number of
 * members from the register; its code, upper union, head and address, unless said here, from certificate, tree, offices and profile: a sheet that says otherwise is shown, and changed where it belongs. Everybody of the union may
 * read the sheet; chair and secretary keep it. No states, no events.
 */
@ApplicationModule(
        allowedDependencies = {
            "certificate",
            "identity",
            "memberimport",
            "membership",
            "orgtree",
            "particulars",
            "refusal",
            "tenancy",
            "union",
            "web"
        })
@NullMarked
package io.zhijia.unitsheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
