/**
 * The independent checker of a ballot: reads what was published of one, believes nothing in it, and names what is wrong.
 * {@code ./zhijia verify-ballot FILE}; the same questions are asked by the page {@code assets/ballot-check.html}, which
 * works without any server.
 *
 * <p>It shares no code with the ballot, and may not: written from the formats alone, it would be worth nothing if a mistake
 * there were a mistake here. Exit codes: 0 all in order, 1 something is wrong, 64 usage, 66 no such file.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.zhijia.checker;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
