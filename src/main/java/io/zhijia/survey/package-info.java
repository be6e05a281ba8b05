/**
 * Questionnaires (问卷): asking members, parents and pupils, without learning who said what.
 *
 * <p>Pages: {@code /surveys} (those meant for a person, and all of them for who keeps them), {@code /surveys/{id}} (where one
 * stands: questions, slips, return rate, results), {@code /surveys/series} (several of one kind side by side); {@code
 * /s/{id}/{code}} takes answers from whoever has a code, without a session. A survey is drafted → open (questions and people
 * are fixed) → closed (counted, the key destroyed) → told to everybody. An anonymous answer has no name, time or order; who
 * took a code is known, which code is not. A named survey says so in its first line.
 *
 * <p>Announces {@link io.zhijia.survey.SurveyClosed} for the record book. Chair, secretary and women's officer keep surveys.
 */
@ApplicationModule(
        allowedDependencies = {
            "account",
            "archive",
            "audience",
            "database",
            "document",
            "identity",
            "membership",
            "messaging",
            "money",
            "planning",
            "privacy",
            "refusal",
            "review",
            "task",
            "tenancy",
            "union",
            "web",
            "work"
        })
@NullMarked
package io.zhijia.survey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
