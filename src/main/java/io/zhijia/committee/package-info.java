/**
 * The union's standing bodies (机构) and their terms (届): committee, audit committee, women's committee and whatever else a
 * union keeps, who sits in them since when, and what the rules would have that is not there (ORG-05 to ORG-07).
 *
 * <p>Pages: {@code /union/committees} with all bodies and what is missing, {@code /union/committees/{id}} with its terms and
 * seats, the same as Excel. A term is prepared → elected and awaiting the upper union's reply → in term → expiring (six
 * months before its end) → overdue; it ends when the next one is elected, and may be extended by a reply. The states
 * follow from days and replies, nothing sets them. {@code /union/committees/safeguards} keeps what protects those who sit in
 * the union's committee (ORG-09): declarations, labour contracts, days for union work. No events; who keeps the bodies is reminded on the first page.
 */
@ApplicationModule(allowedDependencies = {"identity", "membership", "messaging", "refusal", "tenancy", "union", "web"})
@NullMarked
package io.zhijia.committee;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
