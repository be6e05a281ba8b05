/**
 * How long personal data are kept (保存期限), and clearing out what has served its purpose.
 *
 * <p>Page: {@code /privacy/keeping}: the table, what a clearing would take as of the first of this month, and the reports
 * of those before, each on paper too. A module offers what it keeps for a while as a
 * {@link io.zhijia.privacy.KeptForAWhile}; a union may lengthen or shorten the months, but not below what a law asks. A
 * clearing takes two persons (see {@code twoperson}). What a law says must be kept for good is listed, and never offered.
 */
@ApplicationModule(allowedDependencies = {"document", "identity", "privacy", "refusal", "tenancy", "twoperson", "web"})
@NullMarked
package io.zhijia.keeping;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
