package io.zhijia.planreader;

import io.zhijia.planreader.CueBook.Spot;
import io.zhijia.work.WorkArea;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The rules that decide before the kind of work does, in the order in which they are asked. Each looks for classes of
 * words that {@code filing.txt} lists under its name.
 */
enum DecidingRule {
    /** 协助、配合学校或别的部门: only helping their work is support, whatever the work is. */
    HELPING(WorkArea.SUPPORT) {
        @Override
        Optional<Spot> fits(Words words) {
            return words.any(WordClass.HELPED_PERSON) ? Optional.empty() : words.first(WordClass.HELPING);
        }
    },
    /** 迎接对学校的检查: the school is looked at, not the union. */
    SCHOOL_INSPECTED(WorkArea.SUPPORT) {
        @Override
        Optional<Spot> fits(Words words) {
            return words.any(WordClass.SCHOOL_MATTER) && !words.any(WordClass.UPPER)
                    ? words.first(WordClass.INSPECTED)
                    : Optional.empty();
        }
    },
    /** 上交、参加、迎检: anything done for or at the upper union. */
    UPPER_UNION(WorkArea.SUPERIOR) {
        @Override
        Optional<Spot> fits(Words words) {
            return words.any(WordClass.HANDED_MONEY)
                    ? Optional.empty()
                    : words.earliest(WordClass.HANDING, WordClass.INSPECTED, WordClass.UPPER_EVENT, WordClass.UPPER);
        }
    },
    /** 离退休: the addressee comes before the form, unless those still at work are addressed too. */
    RETIREES_ONLY(WorkArea.RETIREES) {
        @Override
        Optional<Spot> fits(Words words) {
            return words.any(WordClass.WITH_SERVING) ? Optional.empty() : words.first(WordClass.RETIREES);
        }
    },
    /** 女职工: the addressee comes before the form; the plain 三八 is hers as well. */
    WOMEN_ONLY(WorkArea.WOMEN) {
        @Override
        Optional<Spot> fits(Words words) {
            return words.first(WordClass.WOMEN);
        }
    };

    private final WorkArea area;

    DecidingRule(WorkArea area) {
        this.area = area;
    }

    WorkArea area() {
        return area;
    }

    /** The words by which it decides; empty if it does not. */
    abstract Optional<Spot> fits(Words words);

    /** The classes of words found in one entry. */
    record Words(List<Spot> spots) {

        boolean any(WordClass kind) {
            return first(kind).isPresent();
        }

        Optional<Spot> first(WordClass kind) {
            return earliest(kind);
        }

        Optional<Spot> earliest(WordClass... kinds) {
            var wanted = Set.of(kinds);
            return spots.stream()
                    .filter(spot -> wanted.contains(WordClass.valueOf(spot.cue().constant())))
                    .min(Comparator.comparingInt(Spot::from));
        }
    }
}
