/**
 * Choosing the best proposals of a year (优秀提案) and the departments that handled them best (先进承办单位).
 *
 * <p>Who is a candidate follows from what came of the proposals ({@link io.zhijia.merit.Criteria}); the members of the
 * proposal committee vote, the secretary closes. The result is for everybody at {@code /merit}, goes on record, and every
 * certificate comes out as Word.
 */
@ApplicationModule(
        allowedDependencies = {
            "archive",
            "document",
            "identity",
            "messaging",
            "money",
            "planning",
            "proposal",
            "refusal",
            "tenancy",
            "union",
            "web",
            "work"
        })
@NullMarked
package io.zhijia.merit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
