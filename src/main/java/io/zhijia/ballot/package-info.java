/**
 * The sealed ballot (无记名投票): 领票 — 投票 — 开箱. Who took a pass is known to everybody, what a paper says to nobody, and
 * everybody can count again.
 *
 * <p>Pages: {@code /ballots} (all), {@code /ballots/{id}} (where a vote stands; a voter takes the pass and votes there),
 * {@code …/keys} (the tellers' key, made in their browser), {@code …/secrecy} (what is protected and what is not), {@code
 * …/board.json} and {@code …/minutes.docx} (what is published); {@code /box/{id}} takes papers without a session. A vote is
 * set up → checked → notified (everything fixed, its hash printed) → open → closed → opened → counted → announced → filed,
 * or void with a reason. Chair and secretary keep it, three tellers hold the key of the box, two of them open it.
 *
 * <p>Formats and arithmetic are in {@code ballot.protocol}; {@code checker} repeats what the public checks and shares no code.
 * What was announced goes on record ({@link io.zhijia.ballot.BallotAnnounced}).
 */
@ApplicationModule(
        allowedDependencies = {
            "account",
            "archive",
            "congress",
            "database",
            "decision",
            "document",
            "identity",
            "messaging",
            "planning",
            "privacy",
            "refusal",
            "roll",
            "tenancy",
            "union",
            "web",
            "work"
        })
@NullMarked
package io.zhijia.ballot;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
