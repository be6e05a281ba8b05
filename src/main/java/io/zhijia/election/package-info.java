/**
 * Elections (换届、补选、增补): who stands for which seats, by which rounds a list came about, the ballot, and whoever was
 * elected begins the term (BAL-05 to BAL-09).
 *
 * <p>Pages: {@code /elections} with all of them, {@code /elections/{id}} with posts, candidates and the result, the list of
 * candidates and the report to the upper union in Word. Each post's list is recommended → proposed → examined → adopted, with
 * what is against somebody said beside the name; then {@code ballot} holds the vote, and the announced result starts the
 * terms in {@code committee} and hands over the offices that were voted on. Members are
 * elected by the meeting; whoever leads them, by the meeting or by the body itself. What is said of a list (seats, shares of women,
 * the front line and models) never stops it unless the law was read. Chair and secretary keep, everybody reads. No events of its
 * own: the ballot goes on record.
 */
@ApplicationModule(
        allowedDependencies = {
            "ballot",
            "committee",
            "decision",
            "document",
            "identity",
            "membership",
            "refusal",
            "roll",
            "tenancy",
            "union",
            "web"
        })
@NullMarked
package io.zhijia.election;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
