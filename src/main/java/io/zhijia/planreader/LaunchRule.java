package io.zhijia.planreader;

import io.zhijia.planreader.CueBook.Spot;
import io.zhijia.planreader.DecidingRule.Words;
import io.zhijia.work.LaunchKind;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules that say what is started before the form of the work does, in the order in which they are asked. */
enum LaunchRule {
    /** 协助、配合: who only helps keeps a task of it. */
    HELPING(LaunchKind.TASK) {
        @Override
        Optional<Spot> fits(Words words, Optional<Spot> form) {
            return DecidingRule.HELPING.fits(words);
        }
    },
    /** 上交、报送: papers handed upward are a report, even those of a forum. */
    HANDED_UP(LaunchKind.REPORT) {
        @Override
        Optional<Spot> fits(Words words, Optional<Spot> form) {
            return words.any(WordClass.HANDED_MONEY) ? Optional.empty() : words.first(WordClass.HANDING);
        }
    },
    /** 上级工会的代表大会: their congress is not ours to convene. */
    UPPER_CONGRESS(LaunchKind.TASK) {
        @Override
        Optional<Spot> fits(Words words, Optional<Spot> form) {
            boolean congress = form.filter(spot -> spot.cue().of().equals("congress_session"))
                    .isPresent();
            return congress ? words.earliest(WordClass.UPPER, WordClass.UPPER_EVENT) : Optional.empty();
        }
    };

    private final LaunchKind launch;

    LaunchRule(LaunchKind launch) {
        this.launch = launch;
    }

    /** What a rule says, and the words by which it does. */
    record Said(LaunchKind launch, Spot spot) {}

    /** @param form the most decisive cue of the form of the work */
    static Optional<Said> first(Words words, Optional<Spot> form) {
        return Stream.of(values())
                .flatMap(rule -> rule.fits(words, form).map(spot -> new Said(rule.launch, spot)).stream())
                .findFirst();
    }

    abstract Optional<Spot> fits(Words words, Optional<Spot> form);
}
