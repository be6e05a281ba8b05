/**
 * A visitor's day (来访检查): somebody who inspects the union looks at some of its books for one day, without an account.
 *
 * <p>Pages for those who keep the archive: {@code /inspections} with the visits, {@code /inspections/new} where the books are
 * chosen, {@code /inspections/{visit}} with what was looked at. For the visitor: {@code /visit/{token}} and below. The token
 * is random, shown once, kept as a hash; it opens the books on its day only, and no longer once it is withdrawn. Books
 * marked as personal cannot be chosen, and records about members are left out of the others. Each look is noted; who tries
 * tokens is turned away. Search machines are told not to keep anything. No events.
 */
@ApplicationModule(
        allowedDependencies = {
            "account",
            "document",
            "extraction",
            "fileset",
            "identity",
            "privacy",
            "refusal",
            "tenancy",
            "union",
            "web"
        })
@NullMarked
package io.zhijia.inspection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
