package io.zhijia.congress;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.zhijia.membership.PersonOnDay;
import io.zhijia.particulars.Nation;
import io.zhijia.privacy.SmallCells;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How broad the delegates with a vote are: figures that could point at somebody are left out (null).
 *
 * @param delegates how many sit with a vote
 * @param before how many sat with a vote on the last day of the term before; null where there was none
 */
record Breadth(
        int delegates,
        @Nullable Integer before,
        Map<Sort, @Nullable Integer> sexes,
        Map<Sort, @Nullable Integer> ages,
        Map<Sort, @Nullable Integer> nations,
        Map<Sort, @Nullable Integer> titles) {

    /** The least figure that is shown. */
    static final int LEAST = 5;

    /** What is counted. */
    enum Sort {
        WOMEN,
        MEN,
        UNDER_35,
        UNDER_45,
        UNDER_55,
        FROM_55,
        /** 登记册上没有 */
        UNKNOWN,
        HAN,
        MINORITY,
        NATION_UNKNOWN,
        /** 正高级 */
        FULL,
        /** 副高级 */
        HIGH,
        /** 中级 */
        MIDDLE,
        /** 初级 */
        JUNIOR,
        NO_TITLE,
        TITLE_UNKNOWN;

        /** Message key of its name. */
        String word() {
            return "congress.breadth." + name();
        }

        private static Sort sex(@Nullable PersonOnDay person) {
            if (person == null) {
                return UNKNOWN;
            }
            return switch (person.sex()) {
                case FEMALE -> WOMEN;
                case MALE -> MEN;
            };
        }

        private static Sort age(@Nullable PersonOnDay person, LocalDate day) {
            var age = person == null ? -1 : person.age(day);
            if (age < 0) {
                return UNKNOWN;
            }
            return age < 35 ? UNDER_35 : age < 45 ? UNDER_45 : age < 55 ? UNDER_55 : FROM_55;
        }

        private static Sort nation(@Nullable String nation) {
            return nation == null ? NATION_UNKNOWN : Nation.isMinority(nation) ? MINORITY : HAN;
        }

        private static Sort title(@Nullable String title) {
            return switch (title) {
                case "正高级" -> FULL;
                case "副高级" -> HIGH;
                case "中级" -> MIDDLE;
                case "初级" -> JUNIOR;
                case "未定级" -> NO_TITLE;
                case null, default -> TITLE_UNKNOWN;
            };
        }
    }

    static Breadth of(
            Collection<Delegate> delegates,
            Collection<PersonOnDay> register,
            Filed files,
            LocalDate day,
            @Nullable Integer before) {
        var people = register.stream().collect(Collectors.toMap(PersonOnDay::id, Function.identity()));
        var voting = delegates.stream().filter(one -> one.votesOn(day)).toList();
        return new Breadth(
                voting.size(),
                before,
                shown(voting.stream().map(one -> Sort.sex(people.get(one.member())))),
                shown(voting.stream().map(one -> Sort.age(people.get(one.member()), day))),
                shown(voting.stream().map(one -> Sort.nation(files.nation(one)))),
                shown(voting.stream().map(one -> Sort.title(files.title(one)))));
    }

    /** Each way of dividing the delegates, as a page lists them one after another. */
    List<Map<Sort, @Nullable Integer>> divisions() {
        return List.of(sexes, ages, nations, titles);
    }

    /** More, or fewer below nought, than in the term before; null where there was none. */
    @Nullable Integer change() {
        return before == null ? null : delegates - before;
    }

    private static Map<Sort, @Nullable Integer> shown(Stream<Sort> all) {
        var counts = all.collect(groupingBy(Function.identity(), collectingAndThen(counting(), Math::toIntExact)));
        var left = SmallCells.without(LEAST, counts);
        var shown = new EnumMap<Sort, @Nullable Integer>(Sort.class);
        counts.keySet().forEach(sort -> shown.put(sort, left.get(sort)));
        return shown;
    }
}
