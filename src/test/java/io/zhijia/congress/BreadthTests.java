package io.zhijia.congress;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.congress.Breadth.Sort;
import io.zhijia.congress.Delegate.Part;
import io.zhijia.identity.MemberId;
import io.zhijia.membership.PersonOnDay;
import io.zhijia.membership.Sex;
import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How broad the delegates are, where no figure may point at anybody. */
class BreadthTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);
    private static final Filed NOTHING = new Filed(Map.of(), Map.of());

    @Test
    void aFigureBelowFiveIsLeftOutAndSoIsTheOneItCouldBeFoundFrom() {
        assertThat(breadth(people(6, Sex.FEMALE, 1980), people(5, Sex.MALE, 1980))
                        .sexes())
                .containsEntry(Sort.WOMEN, 6)
                .containsEntry(Sort.MEN, 5);
        assertThat(breadth(people(20, Sex.FEMALE, 1980), people(4, Sex.MALE, 1980))
                        .sexes())
                .containsEntry(Sort.WOMEN, null)
                .containsEntry(Sort.MEN, null);
    }

    /** 35 on 1 April 2026 is who was born on 1 April 1991. */
    @ParameterizedTest
    @CsvSource({
        "1991-04-02, UNDER_35",
        "1991-04-01, UNDER_45",
        "1981-04-02, UNDER_45",
        "1981-04-01, UNDER_55",
        "1971-04-02, UNDER_55",
        "1971-04-01, FROM_55",
        ", UNKNOWN"
    })
    void agesBeginOnTheBirthday(@Nullable LocalDate born, Sort sort) {
        var all = IntStream.range(0, 5).mapToObj(i -> person(Sex.FEMALE, born)).toList();

        assertThat(breadth(all, List.of()).ages()).containsOnlyKeys(sort).containsEntry(sort, 5);
    }

    @Test
    void nationAndTitleComeFromTheFilesAndWhatPointsAtSomebodyIsLeftOut() {
        var all = people(20, Sex.FEMALE, 1980);
        var nations = all.stream().limit(14).collect(toMap(PersonOnDay::id, one -> "汉族"));
        all.stream().skip(14).forEach(one -> nations.put(one.id(), "回族"));
        var titles = all.stream().limit(9).collect(toMap(PersonOnDay::id, one -> "副高级"));
        all.stream().skip(9).limit(6).forEach(one -> titles.put(one.id(), "中级"));
        all.stream().skip(15).limit(1).forEach(one -> titles.put(one.id(), "正高级"));

        var breadth = Breadth.of(
                all.stream().map(one -> delegate(one, Part.DELEGATE, null)).toList(),
                all,
                new Filed(nations, titles),
                TODAY,
                null);

        assertThat(breadth.nations()).containsExactlyInAnyOrderEntriesOf(Map.of(Sort.HAN, 14, Sort.MINORITY, 6));
        assertThat(breadth.titles())
                .containsOnlyKeys(Sort.HIGH, Sort.MIDDLE, Sort.FULL, Sort.TITLE_UNKNOWN)
                .containsEntry(Sort.FULL, null)
                .containsEntry(Sort.TITLE_UNKNOWN, null)
                .containsEntry(Sort.HIGH, 9);
        assertThat(breadth.divisions()).hasSize(4);
    }

    @Test
    void whoSitsWithoutAVoteOrNoLongerIsNotCountedAndTheTermBeforeStandsBeside() {
        var all = people(7, Sex.MALE, 1980);
        var guests = Stream.concat(
                        all.stream().limit(5).map(one -> delegate(one, Part.DELEGATE, null)),
                        Stream.of(
                                delegate(all.get(5), Part.OBSERVER, null),
                                delegate(all.get(6), Part.DELEGATE, TODAY.minusDays(1))))
                .toList();

        var breadth = Breadth.of(guests, all, NOTHING, TODAY, 8);
        assertThat(breadth.delegates()).isEqualTo(5);
        assertThat(breadth.change()).isEqualTo(-3);
        assertThat(Breadth.of(guests, all, NOTHING, TODAY, null).change()).isNull();
    }

    private static Breadth breadth(List<PersonOnDay> some, List<PersonOnDay> others) {
        var all = Stream.concat(some.stream(), others.stream()).toList();
        return Breadth.of(
                all.stream().map(one -> delegate(one, Part.DELEGATE, null)).toList(), all, NOTHING, TODAY, null);
    }

    private static List<PersonOnDay> people(int count, Sex sex, int year) {
        return IntStream.range(0, count)
                .mapToObj(i -> person(sex, LocalDate.of(year, 1, 1)))
                .toList();
    }

    private static PersonOnDay person(Sex sex, @Nullable LocalDate born) {
        return new PersonOnDay(
                MemberId.next(), "", "李娜", sex, born, LocalDate.of(2020, 1, 1), false, false, null, null);
    }

    private static Delegate delegate(PersonOnDay one, Part part, @Nullable LocalDate until) {
        return new Delegate(
                UnionId.next(),
                TermId.next(),
                DelegateId.next(),
                one.id(),
                part,
                null,
                true,
                false,
                LocalDate.of(2024, 1, 1),
                null,
                null,
                until,
                until == null ? null : Delegate.Leaving.LEFT,
                null,
                0);
    }
}
